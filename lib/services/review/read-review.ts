import type { Report, ReportUnread } from "../../core/report/model.ts";
import { isLawyer, LEVELS, type Level, maySign, neededLevels, type ReviewSettings } from "../../core/review/levels.ts";
import type { Open, Reviewer } from "../../core/review/refusals.ts";
import { type Outcome, type Review, type ReviewStep, reviewOf } from "../../core/review/review.ts";
import type { SignedState } from "../../core/review/signed-state.ts";
import { settings } from "../../core/rules/packs.ts";
import { readMembers } from "../../data/people.ts";
import { type ReviewStepRecord, readReasons, readReporters, readReviewSteps } from "../../data/review.ts";
import { readClaimViews } from "../claims/view.ts";
import type { Context } from "../context.ts";
import { findingsOf } from "../reports/findings.ts";
import { readReport } from "../reports/reports.ts";
import { newestSignOff, type StoredSignOff } from "../reports/sign-off.ts";
import { signedStateOf, stateIn } from "../reports/signed-state.ts";
import { readRules } from "../rules/rules.ts";
import { byLevel, readReviewSettings } from "./settings.ts";

/** Everything that is known of a story's review, read at one moment. */
export interface ReadReview {
	readonly review: Review;
	readonly report: Report;
	readonly state: SignedState;
	readonly steps: readonly ReviewStepRecord[];
	readonly settings: ReviewSettings;
	readonly errors: readonly { readonly claimId: string | null; readonly words: string }[];
	/** Words that nothing answers for. */
	readonly gaps: ReportUnread["gaps"];
	readonly reasons: Awaited<ReturnType<typeof readReasons>>;
	readonly open: Open;
	readonly reporters: readonly string[];
	readonly signOff: StoredSignOff | null;
	/** Who may sign at each level. */
	readonly signers: Readonly<Record<Level, readonly string[]>>;
	/** Whoever asks, with the levels that they may sign. */
	readonly me: Reviewer;
	readonly isLawyer: boolean;
}

/** The rule that tells whether one unnamed source makes a serious allegation. */
const ALLEGATION = "unnamed-allegation";

export async function readReview(ctx: Context, storyId: string): Promise<ReadReview> {
	const { workspaceId, userId } = ctx.actor;
	const queries = ctx.db.reader;
	const report = await readReport(ctx, storyId);
	const state = signedStateOf(report);
	const setting = await readReviewSettings(queries, workspaceId);
	const steps = await readReviewSteps(queries, [storyId]);
	const members = await readMembers(queries, { workspaceId });
	const signOff = await newestSignOff(queries, storyId);
	const reasons = await readReasons(
		queries,
		steps.flatMap((step) => JSON.parse(step.reasons) as string[]),
	);
	const signers = byLevel((level) =>
		members.filter((member) => maySign(level, member, setting)).map((member) => member.userId),
	);
	const review = reviewOf({
		steps: steps.map(stepOf),
		needed: neededLevels(setting, await isRisky(ctx, report)),
		...{ state, signers },
		signedOff: signOff?.record ? stateIn(signOff.record) : null,
	});
	const errors = errorsIn(report);
	const gaps = report.unread?.gaps ?? [];
	return {
		...{ review, report, state, steps, errors, gaps, reasons, signOff, signers, settings: setting },
		open: {
			errors: errors.length,
			gaps: gaps.length,
			reasons: reasons.filter(({ resolvedAt }) => resolvedAt === null).length,
		},
		reporters: await readReporters(queries, storyId),
		me: { userId, levels: LEVELS.filter((level) => signers[level].includes(userId)) },
		isLawyer: isLawyer(userId, setting),
	};
}

const stepOf = (row: ReviewStepRecord): ReviewStep => ({
	...{ id: row.id, outcome: row.outcome as Outcome, level: row.level as Level | null },
	...{ by: row.createdById, at: row.createdAt.toISOString(), state: readState(row.state) },
});

/** Where something that it was made of was erased, there is none any more. */
function readState(json: string): SignedState | null {
	return json.startsWith("{") ? (JSON.parse(json) as SignedState) : null;
}

/** Asked of the rule itself: which stories a lawyer sees doesn't hang on whether a pack has that rule. */
async function isRisky(ctx: Context, report: Report): Promise<boolean> {
	const held = await readRules(ctx.db.reader, ctx.actor.workspaceId);
	if (held[ALLEGATION].severity !== "off")
		return report.claims.some(({ findings }) => findings.some(({ rule }) => rule === ALLEGATION));
	const claims = await readClaimViews(ctx, { storyId: report.storyId, deleted: false });
	const found = await findingsOf(
		ctx,
		claims,
		report.text,
		settings("onrecord", { [ALLEGATION]: { severity: "error" } }),
	);
	return found.some(({ rule }) => rule === ALLEGATION);
}

/** Errors that nobody has waived, each once for each claim that has it. */
function errorsIn({ claims, problems }: Report): ReadReview["errors"] {
	return [
		...claims.flatMap(({ id, findings }) =>
			findings
				.filter(({ severity, waiver }) => severity === "error" && !waiver)
				.map(({ title }) => ({ claimId: id, words: title })),
		),
		...problems
			.filter((problem) => problem.severity === "error" && problem.claims.length === 0)
			.map(({ title }) => ({ claimId: null, words: title })),
	];
}
