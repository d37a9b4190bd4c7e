import type { ClaimView } from "@/lib/contract/claim.ts";
import type { WaiverView } from "@/lib/contract/waiver.ts";
import type { CheckedStory, CheckedText } from "@/lib/core/rules/checked-story.ts";
import type { Finding } from "@/lib/core/rules/finding.ts";
import { Linter } from "@/lib/core/rules/lint.ts";
import { settings } from "@/lib/core/rules/packs.ts";
import type { RuleId } from "@/lib/core/rules/rules.ts";
import { RULES } from "@/lib/core/rules/rules.ts";
import { applyWaivers } from "@/lib/core/rules/waivers.ts";
import type { DeskStore } from "./desk-store.ts";
import { type DeskFinding, type Findings, findingsOf } from "./findings.ts";
import { whenIdle } from "./when-idle.ts";

const TITLES = new Map(RULES.map(({ id, title }) => [id, title]));
/** The story as a pass sees it. */
type Checked = Omit<CheckedStory, "claims"> & { readonly claims: readonly ClaimView[] };
/** How long nothing has to change before the rules are asked again: about a pause between two keys. */
const PAUSE_MS = 150;
/** Somebody who tags without a pause sees the findings follow all the same. */
const AT_LATEST_MS = 1500;

/**
 * Holds the story against the sourcing rules, now and after every change, in slices of the browser's idle time.
 *
 * @returns what stops it.
 */
export function checkStory(store: DeskStore): () => void {
	let { sources, originals, rules } = store.state();
	let linter = new Linter(settings(rules.pack, rules.overrides));
	/** The draft, with what quotations in it are held against: another object only where that is another. */
	let text: CheckedText = store.data.draft;
	let checkedId = store.state().currentId;
	let pass: { readonly story: Checked; readonly steps: Generator<void, Finding[], void> } | null = null;
	const judged = new WeakMap<Finding, DeskFinding>();
	/** When the first change came that no pass has seen. */
	let unseenSince: number | null = performance.now();
	let timer: number | undefined;
	let callOff = () => {};

	const begin = () => {
		unseenSince = null;
		const before = originals;
		const held = rules;
		({ sources, originals, rules } = store.state());
		if (rules !== held) linter = new Linter(settings(rules.pack, rules.overrides));
		if (originals !== before) text = { ...store.data.draft, originals: originals?.held ?? [] };
		const claims = store.state().outline.order.flatMap((id) => store.claim(id) ?? []);
		const story = { claims, sources, text };
		pass = { story, steps: linter.pass(claims, sources, text) };
		callOff = whenIdle(goOn);
	};
	const goOn = (hasTime: () => boolean) => {
		while (pass && hasTime()) {
			const { story, steps } = pass;
			const step = steps.next();
			if (!step.done) continue;
			pass = null;
			publish(judge(step.value, story));
			if (unseenSince !== null) wait();
		}
		if (pass) callOff = whenIdle(goOn);
	};
	const wait = () => {
		unseenSince ??= performance.now();
		// A pass goes on with the claims as they were when it began, or it might never end.
		if (pass) return;
		clearTimeout(timer);
		const left = AT_LATEST_MS - (performance.now() - unseenSince);
		timer = window.setTimeout(begin, Math.max(0, Math.min(PAUSE_MS, left)));
	};
	/** What is the same as before is the same object. */
	const judge = (found: readonly Finding[], story: Checked) => {
		const waivers = story.claims.flatMap((claim) => claim.waivers);
		return applyWaivers<Finding, WaiverView>(found, waivers, story).map((finding, at) => {
			const key = found[at] ?? finding;
			const known = judged.get(key);
			if (known?.waiver === finding.waiver && known?.lapsed === finding.lapsed) return known ?? finding;
			judged.set(key, finding);
			return finding;
		});
	};
	const publish = (found: readonly DeskFinding[]) => {
		const { findings: before, currentId, found: said } = store.state();
		const findings = findingsOf(found, TITLES, before);
		if (findings === before) return;
		const news = before && currentId !== null && currentId === checkedId ? newIn(currentId, before, findings) : [];
		const words = news.map((rule) => `${TITLES.get(rule)}.`).join(" ");
		checkedId = currentId;
		store.set({ findings, ...(words && { found: { words: `Finding: ${words}`, number: said.number + 1 } }) });
	};

	begin();
	const stopClaims = store.onClaims(wait);
	const stopState = store.subscribe(() => {
		const now = store.state();
		if (now.sources !== sources || now.originals !== originals || now.rules !== rules) wait();
	});
	return () => {
		stopClaims();
		stopState();
		clearTimeout(timer);
		callOff();
	};
}

/** The rules that have come to speak of the claim. */
function newIn(id: string, before: Findings, after: Findings): RuleId[] {
	const known = new Set(before.byClaim.get(id)?.map(({ rule }) => rule));
	return (after.byClaim.get(id) ?? []).flatMap(({ rule }) => (known.has(rule) ? [] : rule));
}
