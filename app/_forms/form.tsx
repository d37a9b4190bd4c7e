"use client";
import { type ComponentProps, useEffect, useRef } from "react";
import { redoEarlyForm, WAITS_FOR_SCRIPTS } from "./early-forms.ts";

/** A form that a page comes with and that needs its scripts: what is typed and sent before they are there counts. */
export function Form(props: Omit<ComponentProps<"form">, "ref" | "action">) {
	const form = useRef<HTMLFormElement>(null);
	useEffect(() => {
		if (form.current) redoEarlyForm(form.current);
	}, []);
	return <form {...props} {...{ [WAITS_FOR_SCRIPTS]: "" }} ref={form} />;
}
