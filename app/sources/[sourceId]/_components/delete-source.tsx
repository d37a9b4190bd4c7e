"use client";
import { useRouter } from "next/navigation";
import { useState } from "react";
import { ProblemNotice } from "@/app/_forms/problem-notice.tsx";
import { useAction } from "@/app/_forms/use-action.ts";
import { Button } from "@/app/_ui/button.tsx";
import { Dialog } from "@/app/_ui/dialog.tsx";
import type { SourceView } from "@/lib/contract/source.ts";
import { removeSource } from "../../actions.ts";

/** Takes a source that nothing depends on out of the register. */
export function DeleteSource({ source }: { source: SourceView }) {
	const [isOpen, setOpen] = useState(false);
	const { run, pending, problem } = useAction(removeSource);
	const router = useRouter();
	const remove = async () => {
		const result = await run({ sourceId: source.id, revision: source.revision });
		if (result?.ok) router.push("/sources");
	};
	return (
		<>
			<Button onClick={() => setOpen(true)}>Delete…</Button>
			<Dialog
				open={isOpen}
				onClose={() => setOpen(false)}
				title={`Delete “${source.name}”?`}
				description="No claim depends on it. It stays in the history."
				actions={
					<>
						<Button onClick={() => setOpen(false)}>Cancel</Button>
						<Button variant="danger" onClick={remove} disabled={pending}>
							Delete
						</Button>
					</>
				}
			>
				<ProblemNotice problem={problem} />
			</Dialog>
		</>
	);
}
