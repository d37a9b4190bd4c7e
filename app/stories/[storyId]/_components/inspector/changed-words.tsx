"use client";
import { Button } from "@/app/_ui/button.tsx";
import type { ClaimView } from "@/lib/contract/claim.ts";
import { changedWords } from "../../_state/changed-words.ts";
import { useDeskStore } from "../../_state/desk-context.tsx";
import { recheck } from "../../_state/recheck.ts";
import { CommandKey } from "../command-key.tsx";
import { DiffPieces } from "../diff-pieces.tsx";
import { Section } from "./section.tsx";

/** What a newer draft did to the words of the claim, and the way to say that it was looked at. */
export function ChangedWords({ claim, mayWrite }: { claim: ClaimView; mayWrite: boolean }) {
	const store = useDeskStore();
	const was = store.data.checkedWords?.[claim.id];
	if (claim.anchor === "orphaned")
		return (
			<Section title="No longer in the text">
				<p>
					<del>{claim.quote}</del>
				</p>
			</Section>
		);
	const parts = was?.parts ?? [];
	return (
		<Section title="Changed since it was checked" {...(parts.length > 0 && { note: parts.join(", ") })}>
			<p>
				<DiffPieces pieces={changedWords(claim.quote, was)} />
			</p>
			{mayWrite && (
				<p>
					<Button size="s" onClick={() => recheck(store, [claim.id])}>
						Checked again
					</Button>{" "}
					<CommandKey id="recheck" />
				</p>
			)}
		</Section>
	);
}
