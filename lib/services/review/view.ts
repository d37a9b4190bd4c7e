import type { ReviewView } from "../../contract/review.ts";
import type { Level } from "../../core/review/levels.ts";
import { isLast, refuseApproval, refuseRequest, refuseSendingBack } from "../../core/review/refusals.ts";
import type { Outcome } from "../../core/review/review.ts";
import { type Difference, differenceOf } from "../../core/review/signed-state.ts";
import { ruleOf } from "../../core/rules/rules.ts";
import { ROLES } from "../../core/vocabulary/vocabulary.ts";
import { readNames } from "../../data/people.ts";
import type { Context } from "../context.ts";
import { nameOf, stateIn } from "../reports/signed-state.ts";
import { keyFingerprint } from "../signing-key.ts";
import { type ReadReview, readReview } from "./read-review.ts";

/** Rows of each kind that a screen gets: more errors than that are no list to work through. */
const LISTED = 500;

/** A story's review as screens show it to whoever asks. */
export async function reviewView(ctx: Context, storyId: string): Promise<ReviewView> {
	const read = await readReview(ctx, storyId);
	const { review, report, steps, settings, errors, gaps, reasons } = read;
	const names = await readNames(ctx.db.reader, ctx.actor.workspaceId);
	const nameFor = (id: string) => names.get(id) ?? "a former colleague";
	const personOf = (userId: string) => ({ userId, name: nameFor(userId) });
	return {
		storyId,
		state: nameOf(read.state),
		phase: review.phase,
		unchecked: report.claims.length - report.decided,
		levels: review.levels.map(({ level, approval, changed }) => ({
			...{ level, name: settings[level].name, people: read.signers[level].map(personOf) },
			because:
				settings[level].when === "risk"
					? (read.asked.get(level) ?? []).map((rule) => ({ rule, title: ruleOf(rule).title }))
					: [],
			approval: approval && {
				...{ by: nameFor(approval.by), at: approval.at, changed: changed && copyOf(changed) },
				note: steps.find(({ id }) => id === approval.id)?.note ?? null,
			},
		})),
		turn: review.turn && { ...review.turn, people: review.turn.people.map(personOf) },
		waits: {
			errors: errors.slice(0, LISTED),
			gaps: gaps.slice(0, LISTED).map(({ start, end, quote }) => ({ start, end, words: quote })),
			reasons: reasons.map((one) => ({
				...{ commentId: one.id, claimId: one.claimId, body: one.body },
				...{ by: nameFor(one.createdById), at: one.createdAt.toISOString(), isResolved: one.resolvedAt !== null },
			})),
		},
		steps: steps.map((step) => ({
			...{ id: step.id, outcome: step.outcome as Outcome, level: step.level as Level | null },
			...{ by: nameFor(step.createdById), at: step.createdAt.toISOString() },
			...{ note: step.note },
		})),
		may: mayOf(ctx, read),
		signOff: signOffView(read, nameFor),
	};
}

function mayOf({ actor }: Context, { review, me, open, reporters, isLawyer }: ReadReview): ReviewView["may"] {
	const mayAsk = ROLES.indexOf(actor.role) >= ROLES.indexOf("checker");
	const level = review.turn?.level ?? null;
	return {
		request: mayAsk && refuseRequest(review, open) === null,
		withdraw: mayAsk && (review.phase === "open" || review.phase === "sent-back"),
		sendBack: refuseSendingBack(review, me) === null,
		approve:
			level !== null && me.levels.includes(level)
				? {
						...{ level, isLast: isLast(review, level) },
						refused: refuseApproval(review, level, me, { open, reporters }),
					}
				: null,
		readNotes: isLawyer,
	};
}

function signOffView({ signOff, state }: ReadReview, nameFor: (id: string) => string): ReviewView["signOff"] {
	if (!signOff) return null;
	const changed = signOff.record
		? differenceOf(null, stateIn(signOff.record), state)
		: { text: true, claims: [], findings: false };
	return {
		...{ by: nameFor(signOff.createdById), at: signOff.createdAt.toISOString() },
		...{ fingerprint: keyFingerprint(signOff.publicKey), changed: changed && copyOf(changed) },
	};
}

const copyOf = ({ claims, ...rest }: Difference) => ({ ...rest, claims: [...claims] });
