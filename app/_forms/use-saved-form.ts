"use client";
import { useRouter } from "next/navigation";
import { type FormEvent, useState } from "react";
import type { Problem, Result } from "@/lib/contract/problem.ts";
import { useAction } from "./use-action.ts";

interface SavedForm {
	/** For the form's `onSubmit`: saves its fields by name. */
	readonly submit: (event: FormEvent<HTMLFormElement>) => Promise<void>;
	readonly pending: boolean;
	readonly problem: Problem | null;
	/** True from a successful save until the next try. */
	readonly isSaved: boolean;
}

/** A settings form: one action saves all of its fields, then the page is fetched again, because it shows them too. */
export function useSavedForm<T>(
	action: (fields: unknown) => Promise<Result<T>>,
	onSaved?: (value: T) => void,
): SavedForm {
	const { run, pending, problem } = useAction(action);
	const [isSaved, setSaved] = useState(false);
	const router = useRouter();
	const submit = async (event: FormEvent<HTMLFormElement>) => {
		event.preventDefault();
		setSaved(false);
		const result = await run(Object.fromEntries(new FormData(event.currentTarget)));
		if (!result?.ok) return;
		onSaved?.(result.value);
		setSaved(true);
		router.refresh();
	};
	return { submit, pending, problem, isSaved };
}
