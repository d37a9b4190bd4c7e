import { finish, fold } from "../learned/hashing.ts";
import type { CheckedClaim, CheckedSource, CheckedStory } from "./checked-story.ts";
import type { Finding } from "./finding.ts";

/**
 * All that a finding rests on, as a short hash: its words, and the claims, evidence and sources that it names. Where any of
 * these becomes another, so does the hash. What people have decided of a claim, its statuses and rating, is left out: where a
 * finding hangs on it, the finding itself comes and goes with it.
 */
export function fingerprintOf({ rule, message, claimIds, sourceId, spans }: Finding, story: CheckedStory): string {
	const claims = new Map(story.claims.map((claim) => [claim.id, claim]));
	const named = claimIds.flatMap((id) => claims.get(id) ?? []);
	const sources = new Set(named.flatMap(({ chain }) => chain.map((hop) => hop.sourceId)));
	const text = story.text?.text ?? "";
	return hash(
		JSON.stringify([
			rule,
			message,
			sourceId ?? null,
			named.map(groundsOf),
			[...sources].sort().map((id) => termsOf(story.sources.get(id))),
			(spans ?? []).map(({ start, end }) => text.slice(start, end)),
		]),
	);
}

const groundsOf = (claim: CheckedClaim) => [
	...[claim.id, claim.quote, claim.who, claim.what, claim.cue, claim.form, claim.stance, claim.hedge],
	claim.anchor,
	claim.chain.map(({ sourceId, name, kind }) => [sourceId, name, kind]),
	claim.evidence.map(({ id, bearing, kind, locator, sourceId }) => [id, bearing, kind, locator, sourceId]),
];

const termsOf = (source: CheckedSource | undefined) =>
	source && [
		...[source.id, source.name, source.kind, source.groundRule, source.anonymityReason],
		...[source.access, source.identityKnownTo, source.reliability],
	];

/** 64 bits, in hexadecimal. */
function hash(text: string): string {
	let [one, other] = [0x3c6ef372, 0x1f83d9ab];
	for (let at = 0; at < text.length; at++) {
		const code = text.charCodeAt(at);
		one = fold(one, code);
		other = fold(other, code + at);
	}
	return [one, other].map((half) => (finish(half) >>> 0).toString(16).padStart(8, "0")).join("");
}
