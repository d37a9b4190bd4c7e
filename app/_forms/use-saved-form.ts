"use client";
import { useRouter } from "next/navigation";
import { type FormEvent, useState } from "react";
import type { Problem, Result } from "@/lib/contract/problem.ts";
import { useAction } from "./use-action.ts";

interface SavedForm<T> {
	/** For the form's `onSubmit`: saves what is in its fields. */
	readonly submit: (event: FormEvent<HTMLFormElement>) => Promise<void>;
	readonly pending: boolean;
	readonly problem: Problem | null;
	/** What was saved, from a successful save until the next try. */
	readonly saved: T | null;
}

interface Options<T> {
	/** What the action takes, made of the form's fields; the fields by their names unless told otherwise. */
	readonly read?: (fields: FormData) => object;
	readonly onSaved?: (value: T) => void;
}

/** A settings form: one action saves all of its fields, then the page is fetched again, because it shows them too. */
export function useSavedForm<T extends object>(
	action: (input: unknown) => Promise<Result<T>>,
	{ read = Object.fromEntries, onSaved }: Options<T> = {},
): SavedForm<T> {
	const { run, pending, problem } = useAction(action);
	const [saved, setSaved] = useState<T | null>(null);
	const router = useRouter();
	const submit = async (event: FormEvent<HTMLFormElement>) => {
		event.preventDefault();
		setSaved(null);
		const result = await run(read(new FormData(event.currentTarget)));
		if (!result?.ok) return;
		onSaved?.(result.value);
		setSaved(result.value);
		router.refresh();
	};
	return { submit, pending, problem, saved };
}
