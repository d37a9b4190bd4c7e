import type { GroundRule, Reliability, SourceKind } from "@/lib/core/vocabulary/vocabulary.ts";

/** The Admiralty scale's first axis, in its own words. */
export const RELIABILITY_WORDING: Readonly<Record<Reliability, string>> = {
	A: "Completely reliable",
	B: "Usually reliable",
	C: "Fairly reliable",
	D: "Not usually reliable",
	E: "Unreliable",
	F: "Cannot be judged",
};

export const GROUND_RULE_WORDING: Readonly<Record<GroundRule, string>> = {
	"on-the-record": "On the record",
	"on-background": "On background",
	"on-deep-background": "On deep background",
	"off-the-record": "Off the record",
};

/** True for people who are known only by a descriptor, and for nobody at all. */
export const isUnnamed = (kind: SourceKind): boolean => kind === "unnamed" || kind === "unknown";
