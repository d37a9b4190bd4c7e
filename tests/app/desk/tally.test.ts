import { expect, test } from "vitest";
import { retally, tallyOf } from "@/app/stories/[storyId]/_state/outline.ts";
import type { ClaimView } from "@/lib/contract/claim.ts";
import { VERIFICATION_STATUSES } from "@/lib/core/vocabulary/vocabulary.ts";
import { deskData } from "./desk-fixture.ts";

test("a tally that follows the changes is the tally of all claims", () => {
	const claims = new Map(deskData().claims.map((claim) => [claim.id, claim]));
	let tally = tallyOf(claims.values());
	const change = (id: string, after: ClaimView | undefined) => {
		tally = retally(tally, [[claims.get(id), after]]);
		if (after) claims.set(id, after);
		else claims.delete(id);
	};
	for (const [step, claim] of deskData().claims.entries()) {
		const verificationStatus = VERIFICATION_STATUSES[(step * 5) % VERIFICATION_STATUSES.length] ?? "unchecked";
		const deletedAt = step % 3 === 0 ? "2026-03-02T10:00:00.000Z" : null;
		change(claim.id, {
			...claim,
			verificationStatus,
			deletedAt,
			flagged: step % 2 === 0,
			attributionStatus: "accepted",
		});
		change(`${claim.id}-made`, { ...claim, id: `${claim.id}-made`, chain: [] });
		if (step % 4 === 1) change(`${claim.id}-made`, undefined);
	}
	expect(tally).toEqual(tallyOf(claims.values()));
	expect(tally.decided).toBeGreaterThan(0);
});
