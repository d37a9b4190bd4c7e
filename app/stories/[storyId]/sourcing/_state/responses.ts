import { useMemo } from "react";
import { v7 } from "uuid";
import type { AttemptFields } from "@/lib/core/changes/attempt-fields.ts";
import type { Attempt } from "@/lib/core/changes/records.ts";
import { draftLetter } from "@/lib/core/responses/letter.ts";
import { type ResponseMatrix, type ResponseRow, responseMatrix, type Tie } from "@/lib/core/responses/matrix.ts";
import { ClaimReading } from "@/lib/core/rules/claim-reading.ts";
import { OUTCOME, type Outcome } from "@/lib/core/vocabulary/vocabulary.ts";
import { useDesk, useDeskStore } from "../../_state/desk-context.tsx";
import type { DeskStore } from "../../_state/desk-store.ts";
import { useSourcing } from "./use-sourcing.ts";

/** Who is criticised, who was asked, and what they answered, as the story stands. */
export function useResponses(): ResponseMatrix<Attempt> {
	const store = useDeskStore();
	const { view } = useSourcing();
	const lookedAt = useDesk((state) => state.lookedAt);
	// biome-ignore lint/correctness/useExhaustiveDependencies: another view means other claims
	return useMemo(() => {
		const { outline, sources } = store.state();
		const readings = outline.order.flatMap((id) => {
			const claim = store.claim(id);
			return claim ? [new ClaimReading(claim, sources)] : [];
		});
		return responseMatrix(readings, lookedAt.answers, lookedAt.attempts);
	}, [store, view, lookedAt]);
}

/** Notes that somebody was asked. */
export function recordAttempt(store: DeskStore, set: Omit<AttemptFields, "outcome">): void {
	store.change({ kind: "add-attempt", id: v7(), set: { ...set, outcome: "waiting" } });
	store.tell(`Request to ${set.party} recorded.`, "undo");
}

/** Notes what came of asking. */
export function setOutcome(store: DeskStore, { id, party }: Attempt, outcome: Outcome): void {
	store.change({ kind: "edit-attempt", id, set: { outcome } });
	store.tell(`${party}: ${OUTCOME[outcome].name}.`, "undo");
}

export function removeAttempt(store: DeskStore, { id, party }: Attempt): void {
	store.change({ kind: "remove-attempt", id });
	store.tell(`Request to ${party} removed.`, "undo");
}

/** Ties a claim to one that it answers, or unties it. */
export function toggleAnswer(store: DeskStore, claimId: string, answeredId: string, tie: Tie | undefined): void {
	store.change(tie ? { kind: "end-answer", id: tie.id } : { kind: "answer", id: v7(), claimId, answeredId });
	const { numbers } = store.state().outline;
	const [answer, answered] = [numbers.get(claimId), numbers.get(answeredId)];
	store.tell(`Claim ${answer} ${tie ? "no longer answers" : "answers"} claim ${answered}.`, "undo");
}

/** A letter to somebody about what the story says of them, signed by whoever is at the desk. */
export function letterTo(store: DeskStore, row: ResponseRow<Attempt>): string {
	const { outline, sources } = store.state();
	const named = outline.order.flatMap((id) => {
		const claim = store.claim(id);
		const inEvidence = claim?.evidence.flatMap(({ sourceId }) => sources.get(sourceId ?? "") ?? []) ?? [];
		return [...(claim?.chain ?? []), ...inEvidence];
	});
	const aliases = named.flatMap((source) => {
		const known = sources.get("sourceId" in source ? source.sourceId : source.id);
		return known?.aliases.map((name) => ({ name, kind: known.kind })) ?? [];
	});
	const known = new Map([...named, ...aliases].map(({ name, kind }) => [name, { name, kind }]));
	return draftLetter({
		party: row.party,
		from: store.data.me.name,
		answerBy: row.attempts.at(-1)?.answerBy ?? null,
		points: (row.claims.length > 0 ? row.claims : row.about).flatMap((id) => {
			const claim = store.claim(id);
			const number = outline.numbers.get(id);
			if (!claim || number === undefined) return [];
			const isQuoted = claim.form === "direct" || claim.form === "mixed";
			return [{ number, what: claim.what, isQuoted, chain: claim.chain }];
		}),
		sources: [...known.values()],
	});
}
