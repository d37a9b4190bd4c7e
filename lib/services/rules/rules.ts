import { z } from "zod";
import { type RulesView, rulesView, setPackInput, setRuleInput } from "../../contract/rules.ts";
import { type RuleSettings, settings } from "../../core/rules/packs.ts";
import { ruleOf } from "../../core/rules/rules.ts";
import type { Queries } from "../../data/client.ts";
import { canonicalJson } from "../../data/field-changes.ts";
import { readFlat } from "../../data/flat-records.ts";
import { commit, type Work } from "../commit.ts";
import type { Context } from "../context.ts";
import { changeSetting } from "../flat-change.ts";
import { defineUseCase, Refusal } from "../use-case.ts";

/** Which pack the newsroom has chosen, and what it says of single rules. */
export const openRules = defineUseCase(
	z.object({}),
	"viewer",
	({ db, actor }): Promise<RulesView> => readRulesView(db.reader, actor.workspaceId),
);

/** Chooses a pack; what the newsroom has said of single rules stays. */
export const setPack = defineUseCase(setPackInput, "editor", async (ctx, { pack }): Promise<RulesView> => {
	await commit(ctx, { action: "rules.pack-chosen", storyId: null }, (work) => change(ctx, work, { pack }));
	return readRulesView(ctx.db.reader, ctx.actor.workspaceId);
});

/** Says how gravely one rule is taken and what its options are, or goes back to the pack. */
export const setRule = defineUseCase(setRuleInput, "editor", async (ctx, input): Promise<RulesView> => {
	const { ruleId, severity } = input;
	const given = Object.entries(input.options ?? {}).filter(([, value]) => value !== undefined);
	const known = Object.keys(ruleOf(ruleId).options ?? {});
	for (const [name] of given)
		if (!known.includes(name)) {
			const message = `This rule has no option “${name}”.`;
			throw new Refusal({ reason: "invalid", message, fields: { options: message } });
		}
	await commit(ctx, { action: "rules.rule-set", storyId: null }, async (work) => {
		const { overrides } = await readRulesView(work.queries, ctx.actor.workspaceId);
		const { [ruleId]: _, ...others } = overrides;
		const own = {
			...(severity !== null && { severity }),
			...(given.length > 0 && { options: Object.fromEntries(given) }),
		};
		const all = Object.keys(own).length === 0 ? others : { ...others, [ruleId]: own };
		await change(ctx, work, { overrides: canonicalJson(all) });
	});
	return readRulesView(ctx.db.reader, ctx.actor.workspaceId);
});

/** The settings that the newsroom's stories are held to. */
export async function readRules(queries: Queries, workspaceId: string): Promise<RuleSettings> {
	const { pack, overrides } = await readRulesView(queries, workspaceId);
	return settings(pack, overrides);
}

/** What the newsroom has set of its rules. */
export async function readRulesView(queries: Queries, workspaceId: string): Promise<RulesView> {
	const row = await readFlat(queries, "ruleSetting", workspaceId);
	if (!row) return { pack: "onrecord", overrides: {} };
	return rulesView.parse({ pack: row.pack, overrides: JSON.parse(String(row.overrides)) });
}

const change = (ctx: Context, work: Work, set: { pack: string } | { overrides: string }): Promise<void> =>
	changeSetting(ctx, work, "ruleSetting", { unset: { pack: "onrecord", overrides: "{}" }, set });
