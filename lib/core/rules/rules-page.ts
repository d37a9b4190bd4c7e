import type { CheckedClaim, CheckedStory } from "./checked-story.ts";
import { PACKS, settings } from "./packs.ts";
import { type ListedRule, RULES } from "./rules.ts";

/** The page of all rules as CommonMark, written from the rules themselves. */
export function rulesPage(): string {
	return [
		"# The sourcing rules",
		"This page is written from the rules in `lib/core/rules/rules`; a test holds that it says what they do. Every example here is run as a test.",
		"A **warning** asks for a second look; an **error** must be settled before the story runs. A newsroom picks a pack under Settings → Rules and may override any severity or option. A house’s pack turns on the rules that its published texts support, and every pack keeps the rules that guard the check itself and those about a story’s own figures, dates and names. **The severities are ours**: no house publishes any. Guidelines change; each text names the edition or the day of the words quoted.",
		packTable(),
		...RULES.map(rulePart),
	]
		.join("\n\n")
		.concat("\n");
}

function packTable(): string {
	const packs = PACKS.map((pack) => ({ pack, set: settings(pack) }));
	return [
		row(["rule", ...PACKS.map((pack) => `\`${pack}\``)]),
		row(Array.from({ length: PACKS.length + 1 }, () => "---")),
		...RULES.map(({ id }) =>
			row([`[${id}](#${id})`, ...packs.map(({ set }) => (set[id].severity === "off" ? "" : set[id].severity))]),
		),
	].join("\n");
}

const row = (cells: readonly string[]): string => `| ${cells.join(" | ")} |`;

function rulePart(rule: ListedRule): string {
	const { why, texts } = rule;
	return [
		`## ${rule.id}`,
		`**${rule.title}.** ${rule.checks}`,
		why,
		...optionsPart(rule),
		texts.length === 0
			? "Onrecord’s own rule: no house has published it."
			: texts
					.map(({ house, place, dated, quote }) => `- ${house}, ${place} (${dated})${quote ? `: “${quote}”` : ""}`)
					.join("\n"),
		...rule
			.examples()
			.map(({ name, story, findings }) =>
				[
					`*${name.slice(0, 1).toUpperCase()}${name.slice(1)}:*`,
					story.claims.map((claim) => `- ${describe(claim, story)}`).join("\n"),
					findings.length === 0
						? "Nothing is found."
						: findings.map(({ message }) => `> ${rule.severity}: ${message}`).join("\n>\n"),
				].join("\n\n"),
			),
	].join("\n\n");
}

function optionsPart({ id, options }: ListedRule): string[] {
	if (!options) return [];
	const byPack = PACKS.map((pack) => ({ pack, set: settings(pack)[id] })).filter(({ set }) => set.severity !== "off");
	return Object.keys(options).map(
		(name) => `Option \`${name}\`: ${byPack.map(({ pack, set }) => `${set.options[name]} in \`${pack}\``).join(", ")}.`,
	);
}

/** A claim of an example in one line: its words, whom it is credited to, and all that is not as the machine leaves it. */
function describe(claim: CheckedClaim, { sources }: CheckedStory): string {
	const notes = [
		claim.chain.length > 0 ? claim.chain.map(({ name }) => name).join(" → ") : "the story’s own voice",
		...(claim.cue && claim.cue !== "said" ? [`cue “${claim.cue}”`] : []),
		...(claim.hedge ? [`hedge “${claim.hedge}”`] : []),
		...(claim.form === "direct" || claim.form === "mixed"
			? [`quoted ${claim.form === "direct" ? "whole" : "in part"}`]
			: []),
		...(claim.stance === "assert" ? [] : [claim.stance]),
		...(claim.who ? [`about ${claim.who}`] : []),
		...(claim.anchor === "exact" ? [] : [claim.anchor]),
		...(claim.attributionStatus === "suggested" ? [] : [claim.attributionStatus]),
		...(claim.verificationStatus === "unchecked" ? [] : [claim.verificationStatus]),
		...(claim.credibility === null ? [] : [`credibility ${claim.credibility}`]),
		...claim.evidence.map(
			({ bearing, kind, locator, sourceId }) =>
				`evidence: ${kind}, ${bearing}${sourceId ? `, from ${sourceId}` : ""}${locator.trim() ? "" : ", no locator"}`,
		),
		...claim.chain.flatMap(({ sourceId }) => {
			const source = sources.get(sourceId);
			return [
				...(source?.groundRule ? [`ground rule: ${source.groundRule}`] : []),
				...(source?.anonymityReason ? [`reason for anonymity: ${source.anonymityReason}`] : []),
				...(source?.access ? [`access: ${source.access}`] : []),
				...(source?.identityKnownTo ? [`identity known to: ${source.identityKnownTo}`] : []),
			];
		}),
	];
	return `“${claim.quote}” (${notes.join("; ")})`;
}
