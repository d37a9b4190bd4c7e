import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { askedLevels, asksOf } from "@/lib/core/review/asks.ts";
import { isLawyer, LEVELS, type Level, maySign, neededLevels, UNSET } from "@/lib/core/review/levels.ts";
import { isLast, refuseApproval, refuseRequest, refuseSendingBack } from "@/lib/core/review/refusals.ts";
import { type Review, type ReviewStep, reviewOf } from "@/lib/core/review/review.ts";
import { differenceOf, type SignedState } from "@/lib/core/review/signed-state.ts";
import { PACKS, settings } from "@/lib/core/rules/packs.ts";
import type { Role } from "@/lib/core/vocabulary/vocabulary.ts";

const STATE: SignedState = { draft: "d1", claims: { a: "1", b: "1" }, findings: { b: "1" } };
const SIGNERS: Record<Level, string[]> = {
	checker: ["ida", "ed"],
	editor: ["ed"],
	standards: ["stan"],
	lawyer: ["lee"],
};
const NEEDED = ["checker", "editor", "lawyer"] as const;
const NOTHING = { errors: 0, gaps: 0, reasons: 0 };

/** A story whose review people work at; whatever is refused changes nothing. */
class Desk {
	steps: ReviewStep[] = [];
	state = STATE;
	signedOff: SignedState | null = null;
	open = NOTHING;
	reporters = ["ida"];

	get review(): Review {
		return reviewOf({
			...{ steps: this.steps, needed: NEEDED, state: this.state },
			...{ signers: SIGNERS, signedOff: this.signedOff },
		});
	}

	#add(outcome: ReviewStep["outcome"], by: string, level: Level | null = null): void {
		const at = `2026-01-05T09:00:${String(this.steps.length).padStart(4, "0")}`;
		const state = outcome === "approved" ? this.state : null;
		this.steps = [...this.steps, { id: String(this.steps.length), outcome, by, at, level, state }];
	}

	request(by: string): string | null {
		const refused = refuseRequest(this.review, this.open);
		if (refused === null) this.#add("requested", by);
		return refused;
	}

	sendBack(by: string): string | null {
		const refused = refuseSendingBack(this.review, { userId: by, levels: levelsOf(by) });
		if (refused === null) this.#add("sent-back", by, levelsOf(by)[0]);
		return refused;
	}

	approve(by: string, level: Level): string | null {
		const { open, reporters, review } = this;
		const me = { userId: by, levels: levelsOf(by) };
		const refused = refuseApproval(review, level, me, { open, reporters });
		if (refused !== null) return refused;
		if (isLast(review, level)) this.signedOff = this.state;
		this.#add("approved", by, level);
		return null;
	}

	change(part: Partial<SignedState>): void {
		this.state = { ...this.state, ...part };
	}
}

const levelsOf = (by: string): Level[] => LEVELS.filter((level) => SIGNERS[level].includes(by));

/** A story that everybody has approved. */
function signed(): Desk {
	const desk = new Desk();
	desk.request("ida");
	desk.approve("ida", "checker");
	desk.approve("ed", "editor");
	desk.approve("lee", "lawyer");
	return desk;
}

describe("a review", () => {
	test("goes from level to level, and whose turn it is follows", () => {
		const desk = new Desk();
		expect(desk.review).toMatchObject({ phase: "idle", turn: null });
		expect(desk.request("ida")).toBeNull();
		expect(desk.review.turn).toMatchObject({ level: "checker", why: "look", people: ["ida", "ed"] });
		expect(desk.approve("ed", "editor")).toBe("It’s another level’s turn.");
		expect(desk.approve("ida", "checker")).toBeNull();
		expect(desk.review.turn).toMatchObject({ level: "editor", since: desk.steps[1]?.at });
		expect(desk.sendBack("ed")).toBeNull();
		expect(desk.review).toMatchObject({ phase: "sent-back", turn: { level: null, why: "resolve", people: ["ida"] } });
		desk.open = { ...NOTHING, reasons: 1 };
		expect(desk.request("ida")).toContain("still open");
		desk.open = NOTHING;
		expect(desk.request("ida")).toBeNull();
		expect(desk.review.turn?.level).toBe("editor");
		expect(desk.approve("ed", "editor")).toBeNull();
		expect(desk.approve("lee", "lawyer")).toBeNull();
		expect(desk.review).toMatchObject({ phase: "signed", turn: null });
	});

	test("a change takes back the approvals that rest on it, and no others", () => {
		const desk = signed();
		desk.change({ findings: { b: "2" } });
		expect(desk.review).toMatchObject({ phase: "open", turn: { level: "editor", why: "look-again" } });
		expect(desk.review.levels.map(({ stands }) => stands)).toEqual([true, false, false]);
		expect(desk.review.levels[1]?.changed).toEqual({ text: false, claims: ["b"], findings: false });
		desk.change({ findings: STATE.findings });
		expect(desk.review.phase).toBe("signed");
		desk.change({ claims: { a: "1", b: "1", c: "1" } });
		expect(desk.review.turn).toMatchObject({ level: "checker", why: "look-again" });
		expect(desk.review.levels[0]?.changed?.claims).toEqual(["c"]);
	});

	test.each([
		["an error", { ...NOTHING, errors: 1 }, "An error is open"],
		["gaps", { ...NOTHING, gaps: 2 }, "2 gaps are open"],
		["a reason", { ...NOTHING, reasons: 1 }, "still open"],
	])("the last approval waits for %s", (_, open, message) => {
		const desk = new Desk();
		desk.request("ida");
		desk.approve("ida", "checker");
		desk.approve("ed", "editor");
		desk.open = open;
		expect(desk.approve("lee", "lawyer")).toContain(message);
		desk.open = NOTHING;
		expect(desk.approve("lee", "lawyer")).toBeNull();
	});

	test("who reported a story can't sign it alone", () => {
		const desk = new Desk();
		desk.reporters = ["ida", "ed", "lee"];
		desk.request("ida");
		desk.approve("ida", "checker");
		desk.approve("ed", "editor");
		expect(desk.approve("lee", "lawyer")).toContain("can’t sign it alone");
		desk.reporters = ["ida", "lee"];
		expect(desk.approve("lee", "lawyer")).toBeNull();
	});

	test("an approval of which something was erased counts no more", () => {
		const desk = signed();
		desk.steps = desk.steps.map((step) => ({ ...step, state: null }));
		expect(desk.review.levels.every(({ stands }) => !stands)).toBe(true);
	});

	test("is signed only by everybody it needs, over the story as it is", () => {
		const people = fc.constantFrom("ida", "ed", "stan", "lee");
		const deeds = fc.oneof(
			fc.record({ does: fc.constant("request" as const), by: people }),
			fc.record({ does: fc.constant("sendBack" as const), by: people }),
			fc.record({ does: fc.constant("approve" as const), by: people, level: fc.constantFrom(...LEVELS) }),
			fc.record({
				does: fc.constant("change" as const),
				part: fc.oneof(
					fc.record({ draft: fc.constantFrom("d1", "d2") }),
					fc.record({ claims: fc.dictionary(fc.constantFrom("a", "b"), fc.constantFrom("1", "2")) }),
					fc.record({ findings: fc.dictionary(fc.constantFrom("a", "story"), fc.constantFrom("1", "2")) }),
				),
			}),
		);
		let everSigned = 0;
		fc.assert(
			fc.property(fc.array(deeds, { maxLength: 40 }), (done) => {
				const desk = new Desk();
				for (const deed of [...done, ...HAPPY.filter((_, i) => done.length % 2 === 0 || i < done.length % 5)]) {
					if (deed.does === "request") desk.request(deed.by);
					else if (deed.does === "sendBack") desk.sendBack(deed.by);
					else if (deed.does === "approve") desk.approve(deed.by, deed.level);
					else desk.change(deed.part);
					const { phase, levels, turn } = desk.review;
					expect(turn === null).toBe(phase === "idle" || phase === "signed");
					if (phase !== "signed") continue;
					everSigned++;
					const approvals = levels.map(({ level }) =>
						desk.steps.findLast((step) => step.outcome === "approved" && step.level === level),
					);
					expect(approvals.map((step) => SIGNERS[step?.level ?? "standards"].includes(step?.by ?? ""))).toEqual(
						NEEDED.map(() => true),
					);
					for (const step of approvals)
						expect(differenceOf(step?.level ?? null, step?.state ?? EMPTY, desk.state)).toBeNull();
					expect(desk.signedOff).toEqual(desk.state);
					expect(approvals.some((step) => !desk.reporters.includes(step?.by ?? "ida"))).toBe(true);
				}
			}),
		);
		expect(everSigned).toBeGreaterThan(0);
	});
});

const EMPTY: SignedState = { draft: "", claims: {}, findings: {} };
const HAPPY = [
	{ does: "request", by: "ida" },
	{ does: "approve", by: "ida", level: "checker" },
	{ does: "approve", by: "ed", level: "editor" },
	{ does: "approve", by: "lee", level: "lawyer" },
] as const;

describe("levels", () => {
	const ASKED = askedLevels("onrecord", [{ rule: "unnamed-allegation" }]);

	test.each(PACKS)("the pack %s asks for levels by rules that it has on", (pack) => {
		for (const { rule, levels } of asksOf(pack)) {
			expect(settings(pack)[rule].severity === "off" && rule !== "unnamed-allegation").toBe(false);
			expect([...askedLevels(pack, [{ rule }]).keys()]).toEqual([...levels]);
		}
	});

	test("packs differ in what they ask for, and name the rule", () => {
		const found = [{ rule: "relay-of-anonymous" }, { rule: "unnamed-allegation" }] as const;
		expect(askedLevels("bbc", found).get("standards")).toEqual(["unnamed-allegation"]);
		expect(askedLevels("wapo", found).get("standards")).toEqual(["unnamed-allegation", "relay-of-anonymous"]);
		expect(askedLevels("wapo", found).get("lawyer")).toEqual(["unnamed-allegation"]);
		expect(askedLevels("wapo", []).size).toBe(0);
	});

	test("which a story needs", () => {
		expect(neededLevels(UNSET, new Map())).toEqual(["checker", "editor"]);
		expect(neededLevels(UNSET, ASKED)).toEqual(["checker", "editor", "standards", "lawyer"]);
		const dropped = { ...UNSET, standards: { ...UNSET.standards, when: "never" as const } };
		expect(neededLevels(dropped, ASKED)).toEqual(["checker", "editor", "lawyer"]);
	});

	test.each<[Role, Level[]]>([
		["viewer", []],
		["checker", ["checker"]],
		["editor", ["checker", "editor"]],
		["owner", ["checker", "editor", "standards"]],
	])("which a %s may sign", (role, levels) => {
		expect(LEVELS.filter((level) => maySign(level, { userId: "x", role }, UNSET))).toEqual(levels);
	});

	test("whoever is appointed signs alone, and only an appointed lawyer reads lawyers' notes", () => {
		const settings = { ...UNSET, lawyer: { ...UNSET.lawyer, signers: ["lee"] } };
		expect(maySign("lawyer", { userId: "lee", role: "viewer" }, settings)).toBe(true);
		expect(maySign("lawyer", { userId: "x", role: "owner" }, settings)).toBe(false);
		expect([isLawyer("lee", settings), isLawyer("x", settings)]).toEqual([true, false]);
	});
});
