import { expect, test } from "vitest";
import { trackRecord } from "../../../lib/core/sourcing/track-record.ts";
import type { VerificationStatus } from "../../../lib/core/vocabulary/vocabulary.ts";

test.each<[VerificationStatus[], string]>([
	[[], "No claim has been credited to it yet."],
	[["unchecked", "not-checkable"], "None of its 2 claims has been settled yet."],
	[["confirmed"], "Its one claim is confirmed."],
	[["unchecked"], "Its one claim has not been settled yet."],
	[
		["false", "confirmed", "unchecked", "confirmed", "unverifiable", "disputed"],
		"4 of its 6 claims have been settled: 2 confirmed, 1 disputed, 1 false.",
	],
])("how a source's claims turned out: %#", (statuses, words) => {
	expect(trackRecord(statuses)).toBe(words);
});
