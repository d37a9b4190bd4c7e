import { byValue, type Row, valuesOf } from "../vocabulary/table.ts";
import { ROLES, type Role } from "../vocabulary/vocabulary.ts";

const levels = [
	{ value: "checker", name: "Checker", meaning: "has gone through every claim" },
	{ value: "editor", name: "Editor", meaning: "stands for the story as a whole" },
	{ value: "standards", name: "Standards", meaning: "stands for its sourcing" },
	{ value: "lawyer", name: "Lawyer", meaning: "has read it for legal risk" },
] as const satisfies readonly Row[];

/** At what a draft is looked at before it runs, in the order in which it's done. */
export const LEVEL = byValue(levels);
export const LEVELS = valuesOf(levels);
export type Level = (typeof LEVELS)[number];

const whens = [
	{ value: "always", name: "Every story", meaning: "No story is signed off without it" },
	{ value: "risk", name: "Where the rules ask", meaning: "Where what the rules found asks for it, by the pack in use" },
	{ value: "never", name: "Never", meaning: "This newsroom doesn’t have it" },
] as const satisfies readonly Row[];

/** Which stories need a level. */
export const WHEN = byValue(whens);
export const WHENS = valuesOf(whens);
export type When = (typeof WHENS)[number];

/** What a newsroom says of one level. */
export interface LevelSetting {
	/** What it's called here. */
	readonly name: string;
	readonly when: When;
	/** User identifiers of who alone may sign it; while it's empty, whoever has the role may. */
	readonly signers: readonly string[];
}
export type ReviewSettings = Readonly<Record<Level, LevelSetting>>;

/** What holds until a newsroom says otherwise. */
export const UNSET: ReviewSettings = {
	checker: { name: LEVEL.checker.name, when: "always", signers: [] },
	editor: { name: LEVEL.editor.name, when: "always", signers: [] },
	standards: { name: LEVEL.standards.name, when: "risk", signers: [] },
	lawyer: { name: LEVEL.lawyer.name, when: "risk", signers: [] },
};

/** The role that a level takes while nobody is appointed; a lawyer is always appointed. */
const ROLE_FOR: Readonly<Record<Level, Role | null>> = {
	checker: "checker",
	editor: "editor",
	standards: "owner",
	lawyer: null,
};

export interface Member {
	readonly userId: string;
	readonly role: Role;
}

/** Whether somebody may sign at a level. */
export function maySign(level: Level, { userId, role }: Member, settings: ReviewSettings): boolean {
	const { signers } = settings[level];
	if (signers.length > 0) return signers.includes(userId);
	const needed = ROLE_FOR[level];
	return needed !== null && ROLES.indexOf(role) >= ROLES.indexOf(needed);
}

/** Whether somebody reads what lawyers note: only who was appointed as one, whatever their role. */
export const isLawyer = (userId: string, settings: ReviewSettings): boolean => settings.lawyer.signers.includes(userId);

/**
 * The levels that a story needs, in order.
 *
 * @param asked those that what the rules found asks for.
 */
export const neededLevels = (settings: ReviewSettings, asked: ReadonlyMap<Level, unknown>): Level[] =>
	LEVELS.filter((level) => settings[level].when === "always" || (settings[level].when === "risk" && asked.has(level)));
