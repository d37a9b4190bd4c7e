"use client";
import { useRouter } from "next/navigation";
import { useRef, useState } from "react";
import { ProblemNotice } from "@/app/_forms/problem-notice.tsx";
import { useAction } from "@/app/_forms/use-action.ts";
import { Button } from "@/app/_ui/button.tsx";
import { Dialog } from "@/app/_ui/dialog.tsx";
import type { SourceView } from "@/lib/contract/source.ts";
import { joinSources } from "../../actions.ts";
import { SourcePicker } from "./source-picker.tsx";

/** Joins this source into another one, which keeps its name. */
export function MergeSource({ source }: { source: SourceView }) {
	const [isOpen, setOpen] = useState(false);
	const [into, setInto] = useState<SourceView | null>(null);
	const { run, pending, problem } = useAction(joinSources);
	const router = useRouter();
	const field = useRef<HTMLInputElement>(null);
	const merge = async () => {
		if (!into) return;
		const result = await run({ fromId: source.id, intoId: into.id });
		if (result?.ok) router.push(`/sources/${into.id}?${new URLSearchParams({ merged: source.name })}`);
	};
	return (
		<>
			<Button onClick={() => setOpen(true)}>Merge into another…</Button>
			<Dialog
				open={isOpen}
				onClose={() => setOpen(false)}
				initialFocus={field}
				title={`Merge “${source.name}”`}
				description="Its claims, evidence and names move to the source you choose, and this entry disappears. You can undo the merge on that source’s page."
				actions={
					<>
						<Button onClick={() => setOpen(false)}>Cancel</Button>
						<Button variant="primary" onClick={merge} disabled={!into || pending}>
							{into ? `Merge into ${into.name}` : "Merge"}
						</Button>
					</>
				}
			>
				<ProblemNotice problem={problem} />
				<SourcePicker from={source} onChoose={setInto} ref={field} />
			</Dialog>
		</>
	);
}
