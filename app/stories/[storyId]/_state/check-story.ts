import type { RuleId } from "@/lib/core/policy/finding.ts";
import { Linter } from "@/lib/core/policy/lint.ts";
import { settings } from "@/lib/core/policy/packs.ts";
import { RULES } from "@/lib/core/policy/rules.ts";
import type { DeskStore } from "./desk-store.ts";
import { type Findings, findingsOf } from "./findings.ts";

const TITLES = new Map(RULES.map(({ id, title }) => [id, title]));
/** Claims that are read at once when a story is first checked: a millisecond or two of work, so that no key waits for it. */
const PIECE = 50;
/** Somebody who tags without a pause sees the findings follow all the same. */
const AT_LATEST_MS = 400;

/**
 * Holds the story against the sourcing rules, now and after every change, whenever the browser has nothing else to do.
 *
 * @returns what stops it.
 */
export function checkStory(store: DeskStore): () => void {
	const linter = new Linter(settings("onrecord"));
	let waiting: number | null = null;
	let { sources } = store.state();
	let read = 0;
	let checkedId = store.state().currentId;
	const check = (deadline?: IdleDeadline) => {
		waiting = null;
		const claims = store.state().outline.order.flatMap((id) => store.claim(id) ?? []);
		sources = store.state().sources;
		while (read < claims.length) {
			linter.read(claims.slice(read, read + PIECE), sources);
			read += PIECE;
			if (read < claims.length && (deadline?.timeRemaining() ?? 0) < 4) return later();
		}
		const { findings: before, currentId, found } = store.state();
		const findings = findingsOf(linter.findings(claims, sources), TITLES, before);
		if (findings === before) return;
		const isSameClaim = currentId === checkedId;
		checkedId = currentId;
		const news = before && isSameClaim && currentId !== null ? newIn(currentId, before, findings) : [];
		const words = news.map((rule) => `${TITLES.get(rule)}.`).join(" ");
		store.set({ findings, ...(words && { found: { words: `Finding: ${words}`, number: found.number + 1 } }) });
	};
	const later = () => {
		waiting ??= whenIdle(check);
	};
	const stopClaims = store.onClaims(later);
	const stopState = store.subscribe(() => {
		if (store.state().sources !== sources) later();
	});
	later();
	return () => {
		stopClaims();
		stopState();
		if (waiting !== null) cancelIdle(waiting);
	};
}

/** The rules that have come to speak of the claim. */
function newIn(id: string, before: Findings, after: Findings): RuleId[] {
	const known = new Set(before.byClaim.get(id)?.map(({ rule }) => rule));
	return (after.byClaim.get(id) ?? []).flatMap(({ rule }) => (known.has(rule) ? [] : rule));
}

// Safari has no idle callbacks.
const whenIdle = (work: (deadline?: IdleDeadline) => void): number =>
	typeof requestIdleCallback === "function"
		? requestIdleCallback(work, { timeout: AT_LATEST_MS })
		: window.setTimeout(work, 30);
const cancelIdle = (handle: number): void =>
	typeof cancelIdleCallback === "function" ? cancelIdleCallback(handle) : clearTimeout(handle);
