import type { Report, ReportUnread } from "../../core/report/model.ts";
import { askedLevels, asksOf } from "../../core/review/asks.ts";
import { isLawyer, LEVELS, type Level, maySign, neededLevels, type ReviewSettings } from "../../core/review/levels.ts";
import type { Open, Reviewer } from "../../core/review/refusals.ts";
import { type Outcome, type Review, type ReviewStep, reviewOf } from "../../core/review/review.ts";
import type { SignedState } from "../../core/review/signed-state.ts";
import { settings } from "../../core/rules/packs.ts";
import type { RuleId } from "../../core/rules/rules.ts";
import { readMembers } from "../../data/people.ts";
import { type ReviewStepRecord, readReasons, readReporters, readReviewSteps } from "../../data/review.ts";
import { readClaimViews } from "../claims/view.ts";
import type { Context } from "../context.ts";
import { findingsOf } from "../reports/findings.ts";
import { readReport } from "../reports/reports.ts";
import { newestSignOff, type StoredSignOff } from "../reports/sign-off.ts";
import { signedStateOf, stateIn } from "../reports/signed-state.ts";
import { readRulesView } from "../rules/rules.ts";
import { byLevel, readReviewSettings } from "./settings.ts";

/** Everything that is known of a story's review, read at one moment. */
export interface ReadReview {
	readonly review: Review;
	/** Levels that what the rules found asks for, with the rules that ask. */
	readonly asked: ReadonlyMap<Level, readonly RuleId[]>;
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
	const asked = await readAsked(ctx, report);
	const review = reviewOf({
		steps: steps.map(stepOf),
		needed: neededLevels(setting, asked),
		...{ state, signers },
		signedOff: signOff?.record ? stateIn(signOff.record) : null,
	});
	const errors = errorsIn(report);
	const gaps = report.unread?.gaps ?? [];
	return {
		...{ review, asked, report, state, steps, errors, gaps, reasons, signOff, signers, settings: setting },
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

/** Asked of the rules themselves: who sees a story doesn't hang on whether the newsroom has switched one of them off. */
async function readAsked(ctx: Context, report: Report): Promise<ReadReview["asked"]> {
	const { pack, overrides } = await readRulesView(ctx.db.reader, ctx.actor.workspaceId);
	const held = settings(pack, overrides);
	const off = asksOf(pack).filter(({ rule }) => held[rule].severity === "off");
	if (off.length === 0)
		return askedLevels(pack, [...report.problems, ...report.claims.flatMap(({ findings }) => findings)]);
	const claims = await readClaimViews(ctx, { storyId: report.storyId, deleted: false });
	const on = Object.fromEntries(off.map(({ rule }) => [rule, { severity: "warn" as const }]));
	return askedLevels(pack, await findingsOf(ctx, claims, report.text, settings(pack, { ...overrides, ...on })));
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
