"use client";
import { useRouter } from "next/navigation";
import { useEffect, useState } from "react";
import { useAction } from "@/app/_forms/use-action.ts";
import type { Result } from "@/lib/contract/problem.ts";
import type { SourceView } from "@/lib/contract/source.ts";
import { fieldsOf, inputOf, type SourceFields } from "./source-fields.ts";
import { storedVersion } from "./stored-version.ts";

/** The server action that saves a source. */
export type SaveSource = (input: unknown) => Promise<Result<SourceView>>;

/** What is typed about a source, and the version that someone else saved meanwhile, if there is one. */
export function useSourceForm(source: SourceView, saveSource: SaveSource) {
	const [fields, setFields] = useState(() => fieldsOf(source));
	const [base, setBase] = useState(source);
	const [theirs, setTheirs] = useState<SourceView | null>(null);
	const [isSaved, setSaved] = useState(false);
	const { run, pending, problem, clear } = useAction(saveSource);
	const router = useRouter();
	const isTyped = JSON.stringify(fields) !== JSON.stringify(fieldsOf(base));
	useEffect(() => {
		// A newer version came with the page (after a merge, say): it is shown unless something is typed.
		if (source.revision <= base.revision || isTyped) return;
		setBase(source);
		setFields(fieldsOf(source));
	}, [source, base.revision, isTyped]);
	const change = (part: Partial<SourceFields>) => {
		setSaved(false);
		setFields((before) => ({ ...before, ...part }));
	};
	const show = (version: SourceView) => {
		setBase(version);
		setFields(fieldsOf(version));
		setTheirs(null);
		clear();
	};
	const save = async (revision = base.revision) => {
		const result = await run({
			sourceId: source.id,
			revision,
			...inputOf(fields),
		});
		if (!result) return;
		if (!result.ok) {
			const isStale = result.problem.reason === "stale";
			return setTheirs(isStale ? storedVersion(result.problem.current, base) : null);
		}
		show(result.value);
		setSaved(true);
		router.refresh();
	};
	return {
		fields,
		change,
		save,
		show,
		pending,
		problem,
		theirs,
		isSaved,
		isTyped,
	};
}
