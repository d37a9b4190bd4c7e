"use client";
import { type KeyboardEvent, useMemo, useRef, useState } from "react";
import type { ProvenanceView } from "@/lib/contract/provenance.ts";
import { useDeskStore } from "../../_state/desk-context.tsx";
import { connected, step } from "../_state/graph-walk.ts";
import { useSourcing } from "../_state/use-sourcing.ts";
import styles from "./provenance.module.css";
import { ProvenanceNode } from "./provenance-node.tsx";

const MARGIN = 6;

/** The graph: one stop for the Tab key, arrow keys inside. What hangs together with the box in focus stands out. */
export function ProvenanceDrawing({ view }: { view: ProvenanceView }) {
	const { id: storyId } = useDeskStore().data.story;
	const { whatIf, doubts } = useSourcing().view;
	const svg = useRef<SVGSVGElement>(null);
	const [chosen, setChosen] = useState<string | null>(null);
	const [pointed, setPointed] = useState<string | null>(null);
	const byId = useMemo(() => new Map(view.nodes.map((node) => [node.id, node])), [view]);
	const current = byId.get(chosen ?? "") ?? view.nodes[0];
	const lit = useMemo(() => {
		const from = pointed ?? chosen;
		return from !== null && byId.has(from) ? connected(view, from) : null;
	}, [view, byId, pointed, chosen]);
	const falls = useMemo(() => new Set(whatIf?.falls), [whatIf]);
	const weakens = useMemo(() => new Set(whatIf?.weakens), [whatIf]);
	const onKeyDown = (event: KeyboardEvent) => {
		if (!event.key.startsWith("Arrow") || !current) return;
		event.preventDefault();
		const next = step(view, current, event.key);
		const boxes = [...(svg.current?.querySelectorAll<SVGAElement>("[data-id]") ?? [])];
		if (next) boxes.find(({ dataset }) => dataset.id === next.id)?.focus();
	};
	return (
		<div className={styles.frame}>
			{/* biome-ignore lint/a11y/useSemanticElements: a fieldset holds no drawing */}
			<svg
				ref={svg}
				role="group"
				aria-label="Provenance graph"
				width={view.width + 2 * MARGIN}
				height={view.height + 2 * MARGIN}
				viewBox={`${-MARGIN} ${-MARGIN} ${view.width + 2 * MARGIN} ${view.height + 2 * MARGIN}`}
				className={styles.graph}
				data-lit={lit ? "" : undefined}
				onKeyDown={onKeyDown}
				onPointerLeave={() => setPointed(null)}
			>
				{view.edges.map(({ from, to, claims }) => {
					const [a, b] = [byId.get(from), byId.get(to)];
					if (!a || !b) return null;
					const [x1, x2] = [a.x + a.width / 2, b.x - b.width / 2];
					const bend = Math.max(24, Math.abs(x2 - x1) / 2);
					return (
						<path
							key={`${from} ${to}`}
							className={styles.edge}
							data-lit={lit?.has(from) && lit.has(to) ? "" : undefined}
							d={`M${x1} ${a.y}C${x1 + bend} ${a.y} ${x2 - bend} ${b.y} ${x2} ${b.y}`}
							strokeWidth={Math.min(5, 1 + Math.log2(claims) / 2)}
						/>
					);
				})}
				{view.nodes.map((node) => (
					<ProvenanceNode
						key={node.id}
						node={node}
						isCurrent={node === current}
						isLit={lit?.has(node.id) ?? false}
						falls={falls}
						weakens={weakens}
						doubt={node.kind === "source" ? doubts.get(node.source.sourceId) : undefined}
						storyId={storyId}
						choose={setChosen}
						point={setPointed}
					/>
				))}
			</svg>
		</div>
	);
}
