"use client";
import Link from "next/link";
import type { DrawnNode } from "@/lib/contract/provenance.ts";
import type { Doubt } from "@/lib/core/sourcing/what-if.ts";
import { counted } from "@/lib/core/vocabulary/counted.ts";
import { SOURCE_KIND } from "@/lib/core/vocabulary/vocabulary.ts";
import { useDesk, useDeskStore } from "../../_state/desk-context.tsx";
import styles from "./provenance.module.css";

const MOST_LETTERS = 30;

type ProvenanceNodeProps = {
	node: DrawnNode;
	isCurrent: boolean;
	isLit: boolean;
	falls: ReadonlySet<string>;
	weakens: ReadonlySet<string>;
	doubt: Doubt | undefined;
	storyId: string;
	choose: (id: string | null) => void;
	point: (id: string) => void;
};

/** One box: a source, which leads to its page, or claims, which lead to themselves on the desk. */
export function ProvenanceNode(props: ProvenanceNodeProps) {
	const { node, isCurrent, isLit, falls, weakens, doubt, storyId, choose, point } = props;
	const store = useDeskStore();
	const numbers = useDesk((state) => state.outline.numbers);
	const { id, x, y, width, height } = node;
	const words = wordsOf(node, numbers, (claimId) => store.claim(claimId)?.what);
	const effect =
		node.kind === "source"
			? doubt && "doubted"
			: node.claims.some((one) => falls.has(one))
				? "falls"
				: node.claims.some((one) => weakens.has(one))
					? "weakens"
					: undefined;
	const path = pathOf(node, storyId);
	return (
		<Link
			prefetch={false}
			href={path}
			data-id={id}
			data-kind={node.kind === "source" ? node.source.kind : "claims"}
			data-effect={effect}
			data-lit={isLit ? "" : undefined}
			className={styles.node}
			tabIndex={isCurrent ? 0 : -1}
			aria-label={effect ? `${words.long}: ${EFFECT[effect]}` : words.long}
			onFocus={() => choose(id)}
			onBlur={() => choose(null)}
			onPointerEnter={() => point(id)}
		>
			<title>{words.long}</title>
			<rect x={x - width / 2} y={y - height / 2} width={width} height={height} rx={4} />
			<text x={x} y={y + 4}>
				{words.short}
			</text>
		</Link>
	);
}

const EFFECT = { doubted: "supposed to be wrong", falls: "would fall", weakens: "would weaken" } as const;

function wordsOf(node: DrawnNode, numbers: ReadonlyMap<string, number>, whatOf: (id: string) => string | undefined) {
	if (node.kind === "source") {
		const { name, kind } = node.source;
		const short = name.length > MOST_LETTERS ? `${name.slice(0, MOST_LETTERS - 1)}…` : name;
		return { short, long: `${name} (${SOURCE_KIND[kind].name.toLowerCase()})` };
	}
	const [only = "", ...others] = node.claims;
	if (others.length > 0)
		return { short: counted(node.claims.length, "claim"), long: counted(node.claims.length, "claim") };
	return { short: String(numbers.get(only) ?? "–"), long: `Claim ${numbers.get(only)}: ${whatOf(only) ?? ""}` };
}

function pathOf(node: DrawnNode, storyId: string): string {
	const desk = `/stories/${storyId}`;
	if (node.kind === "source") return `${desk}?source=${encodeURIComponent(node.source.sourceId)}`;
	const [only, ...others] = node.claims;
	// Claims that are drawn as one reach the story by the same source.
	const [, sourceId] = /^claims of (.+)$/.exec(node.id) ?? [];
	return others.length > 0 && sourceId ? `${desk}?source=${encodeURIComponent(sourceId)}` : `${desk}?claim=${only}`;
}
