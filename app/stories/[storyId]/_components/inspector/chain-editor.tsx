"use client";
import { Plus } from "lucide-react";
import { useState } from "react";
import type { ClaimView, HopView } from "@/lib/contract/claim.ts";
import { useDeskStore } from "../../_state/desk-context.tsx";
import { withKeys } from "../../_state/hop-keys.ts";
import { newSourceId } from "../../_state/new-source.ts";
import { usePlace } from "../../_state/use-place.ts";
import styles from "./chain-editor.module.css";
import { ChainHop } from "./chain-hop.tsx";
import { type Picked, SourcePicker } from "./source-picker.tsx";

/** Where the picker stands: in place of a hop, or before the hop at `at`. */
type Picking = { readonly at: number; readonly replaces: boolean } | null;

/** The chain, read downwards: origin, relays, this story. Each link can be changed, moved, or have another put before it. */
export function ChainEditor({ claim, mayWrite }: { claim: ClaimView; mayWrite: boolean }) {
	const store = useDeskStore();
	const [picking, setPicking] = useState<Picking>(null);
	const { chain } = claim;
	usePlace("source", () => {
		if (!mayWrite) return false;
		store.set({ pane: "inspector" });
		setPicking({ at: 0, replaces: chain.length > 0 });
		return true;
	});
	const save = (next: readonly HopView[], words: string) => {
		setPicking(null);
		store.change({ kind: "edit", id: claim.id, set: { chain: next } });
		store.say(words);
	};
	const pick = ({ sourceId, name, kind }: Picked) => {
		if (!picking) return;
		const { at, replaces } = picking;
		const cue = replaces ? (chain[at]?.cue ?? null) : null;
		save(
			[...chain.slice(0, at), { sourceId, name, kind, cue }, ...chain.slice(replaces ? at + 1 : at)],
			`Source: ${name}.`,
		);
	};
	const move = (from: number, to: number) => {
		const next = [...chain];
		const [hop] = next.splice(from, 1);
		if (hop) next.splice(to, 0, hop);
		save(next, `${hop?.name} moved.`);
	};
	const picker = (
		<SourcePicker
			label={chain.length === 0 ? "Origin" : "Source"}
			taken={chain.map(({ sourceId }) => sourceId)}
			onPick={pick}
			onCancel={() => setPicking(null)}
		/>
	);
	const gap = (at: number) => {
		if (picking?.at === at && !picking.replaces) return picker;
		if (!mayWrite) return null;
		return (
			<button
				type="button"
				className={styles.insert}
				aria-label={at === 0 ? "Name the origin" : `Put a relay after ${chain[at - 1]?.name}`}
				onClick={() => setPicking({ at, replaces: false })}
			>
				<Plus size={12} aria-hidden />
				{at === 0 ? "origin" : "relay"}
			</button>
		);
	};
	return (
		<ol className={styles.chain} aria-label="Source chain, from the origin to this story">
			{withKeys(chain).map((hop, index) => (
				<li key={hop.key}>
					{index === 0 && picking?.at === 0 && !picking.replaces && picker}
					{picking?.at === index && picking.replaces ? (
						picker
					) : (
						<ChainHop
							hop={hop}
							mayWrite={mayWrite}
							isOrigin={index === 0}
							onReplace={() => setPicking({ at: index, replaces: true })}
							onInsertBefore={() => setPicking({ at: index, replaces: false })}
							onRemove={() =>
								save(
									chain.filter((_, at) => at !== index),
									`${hop.name} taken out of the chain.`,
								)
							}
							onMoveUp={index > 0 ? () => move(index, index - 1) : undefined}
							onMoveDown={index < chain.length - 1 ? () => move(index, index + 1) : undefined}
							onUnnamed={() => {
								const unnamed = { name: hop.name, kind: "unnamed" } as const;
								const asUnnamed = { ...unnamed, sourceId: newSourceId(unnamed), cue: hop.cue };
								save(chain.with(index, asUnnamed), `${hop.name}: unnamed people.`);
							}}
						/>
					)}
					<div className={styles.link}>
						<span className={styles.cue}>{hop.cue ?? (index === 0 ? (claim.cue ?? "said") : "reported")}</span>
						{gap(index + 1)}
					</div>
				</li>
			))}
			{chain.length === 0 && <li className={styles.none}>{gap(0)}</li>}
			<li className={styles.story}>{chain.length === 0 ? "This story, in its own voice" : "This story"}</li>
		</ol>
	);
}
