"use client";
import { Plus } from "lucide-react";
import { useRef, useState } from "react";
import { flushSync } from "react-dom";
import type { ClaimView, HopView } from "@/lib/contract/claim.ts";
import { hopGiven } from "../../_state/change.ts";
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
	const list = useRef<HTMLOListElement>(null);
	const [picking, setPicking] = useState<Picking>(null);
	const { chain } = claim;
	const hops = () => [...(list.current?.querySelectorAll<HTMLElement>("[data-hop]") ?? [])];
	/** The link that has the focus; -1 for none. */
	const focused = () => hops().indexOf(document.activeElement as HTMLElement);
	const pickAt = (next: Picking) => {
		if (!mayWrite) return false;
		store.set({ pane: "inspector" });
		setPicking(next);
		return true;
	};
	const walk = (by: 1 | -1) => () => {
		store.set({ pane: "inspector" });
		const at = focused();
		const from = at === -1 && by === -1 ? chain.length : at;
		return () => hops()[Math.max(0, Math.min(chain.length - 1, from + by))]?.focus();
	};
	usePlace("source", () => pickAt({ at: Math.max(0, focused()), replaces: chain.length > 0 }));
	usePlace("relay", () => pickAt({ at: focused() === -1 ? chain.length : focused() + 1, replaces: false }));
	usePlace("earlier-source", () => pickAt({ at: Math.max(0, focused()), replaces: false }));
	usePlace("next-hop", walk(1));
	usePlace("previous-hop", walk(-1));
	/** The picker goes; the focus stays where it stood, for those who listen. */
	const leave = () => {
		const at = picking?.at ?? 0;
		flushSync(() => setPicking(null));
		(hops()[Math.min(at, hops().length - 1)] ?? list.current)?.focus();
	};
	const save = (next: readonly HopView[], words: string) => {
		setPicking(null);
		store.change({ kind: "chain", ids: [claim.id], how: "replace", hops: next.map(hopGiven) });
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
		leave();
	};
	const move = (from: number, to: number) => {
		const next = [...chain];
		const [hop] = next.splice(from, 1);
		if (hop) next.splice(to, 0, hop);
		save(next, `${hop?.name} moved.`);
	};
	const picker = (
		<SourcePicker
			label={purposeOf(picking, chain)}
			taken={chain.map(({ sourceId }) => sourceId)}
			onPick={pick}
			onCancel={(isByKey) => (isByKey ? leave() : setPicking(null))}
		/>
	);
	const gap = (at: number) => {
		if (picking?.at === at && !picking.replaces) return picker;
		if (!mayWrite) return null;
		return (
			<button
				type="button"
				className={styles.insert}
				aria-label={at === 0 ? "Add the original source" : `Add outlet after ${chain[at - 1]?.name}`}
				onClick={() => setPicking({ at, replaces: false })}
			>
				<Plus size={12} aria-hidden />
				{at === 0 ? "source" : "via"}
			</button>
		);
	};
	return (
		<ol
			ref={list}
			className={styles.chain}
			tabIndex={-1}
			aria-label="Source chain, from the original source to this story"
		>
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
									`${hop.name} removed.`,
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
						{/* Only words of the text: an invented "said" would look like a quotation. */}
						<span className={styles.cue}>{hop.cue ?? (index === 0 ? claim.cue : null)}</span>
						{gap(index + 1)}
					</div>
				</li>
			))}
			{chain.length === 0 && <li className={styles.none}>{gap(0)}</li>}
			<li className={styles.story}>{chain.length === 0 ? "This story, in its own voice" : "This story"}</li>
		</ol>
	);
}

/** What choosing a source will do, in words. */
function purposeOf(picking: Picking, chain: readonly HopView[]): string {
	if (!picking || chain.length === 0) return "Add the original source";
	const { at, replaces } = picking;
	if (replaces) return `Replace ${chain[at]?.name}`;
	return at === 0 ? `Add a source before ${chain[0]?.name}` : `Add an outlet after ${chain[at - 1]?.name}`;
}
