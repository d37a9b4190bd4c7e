import { createHash } from "node:crypto";
import { z } from "zod";
import { factsOf, headlineOf } from "../../core/report/facts.ts";
import type { Report, ReportClaim, ReportSignOff, SignOffRecord } from "../../core/report/model.ts";
import { STORY } from "../../core/review/signed-state.ts";
import { canonicalJson, sameValue } from "../../data/field-changes.ts";
import { signedStateOf } from "../reports/signed-state.ts";
import { isSignedBy, keyFingerprint } from "../signing-key.ts";

/** What was found of an exported report that says it was signed off. */
export type CheckedReport =
	/** `outcome` is `other-key` where it's signed, with another key than the one that was asked for. */
	| { readonly outcome: "whole" | "other-key"; readonly record: SignOffRecord; readonly fingerprint: string }
	| { readonly outcome: "altered" | "cut-short"; readonly places: readonly string[] }
	| { readonly outcome: "unsigned" | "unreadable" };

const shape = z.looseObject({
	format: z.literal("onrecord-report"),
	storyId: z.string(),
	title: z.string(),
	newsroom: z.string(),
	text: z.string(),
	draft: z.looseObject({ number: z.number(), sha256: z.string() }),
	claims: z.array(
		z.looseObject({ id: z.string(), number: z.number(), quote: z.string(), start: z.int(), end: z.int() }),
	),
	signOff: z.looseObject({ record: z.looseObject({}), signature: z.string(), publicKey: z.string() }).nullish(),
});
type Read = Report & { readonly signOff: ReportSignOff };
type ReadClaim = ReportClaim & { readonly headline: unknown; readonly facts: unknown };

/**
 * Checks a report that was exported as JSON: with the public key alone, without a database.
 *
 * @param publicKey that it must be signed with; null takes the one in the file, so that only its fingerprint tells whose it is.
 */
export function verifyReport(body: string, publicKey: string | null): CheckedReport {
	let json: unknown;
	try {
		json = JSON.parse(body);
	} catch {
		// What begins as a report and ends before it's whole.
		return body.trimStart().startsWith("{") && body.slice(0, 200).includes('"onrecord-report"')
			? { outcome: "cut-short", places: ["the file ends before the report does"] }
			: { outcome: "unreadable" };
	}
	if (!z.looseObject({ format: z.literal("onrecord-report") }).safeParse(json).success)
		return { outcome: "unreadable" };
	const read = shape.safeParse(json);
	if (!read.success) return { outcome: "altered", places: ["the report: a part of it isn’t what a report has"] };
	if (!read.data.signOff) return { outcome: "unsigned" };
	const report = json as Read;
	const { record, signature, publicKey: own } = report.signOff;
	const signed = canonicalJson(record);
	const fingerprint = keyFingerprint(own);
	if (!isSignedBy(own, signed, signature))
		return { outcome: "altered", places: ["the sign-off: its signature isn’t over this record"] };
	if (publicKey !== null && publicKey !== own) return { outcome: "other-key", record, fingerprint };
	try {
		const missing = Object.keys(record.claims).filter((id) => !report.claims.some((claim) => claim.id === id));
		const places = alterations(report, record);
		if (missing.length > 0)
			return {
				outcome: "cut-short",
				places: [`${missing.length} of ${Object.keys(record.claims).length} claims are missing`, ...places],
			};
		return places.length > 0 ? { outcome: "altered", places } : { outcome: "whole", record, fingerprint };
	} catch {
		return { outcome: "altered", places: ["a claim: a part of it isn’t what a claim has"] };
	}
}

/** What of a report isn't what was signed. */
function alterations(report: Read, record: SignOffRecord): string[] {
	const places: string[] = [];
	const hash = createHash("sha256").update(report.text).digest("hex");
	if (hash !== record.draft.sha256) places.push("the text");
	if (!sameValue({ number: report.draft.number, sha256: report.draft.sha256 }, record.draft)) places.push("the draft");
	for (const name of ["title", "newsroom", "storyId"] as const)
		if (report[name] !== record[name]) places.push(`the ${name === "storyId" ? "story" : name}`);
	const state = signedStateOf(report);
	if (state.findings[STORY] !== record.findings[STORY]) places.push("what the rules find outside every claim");
	for (const claim of report.claims as readonly ReadClaim[]) {
		const { id, number, start, end, quote, headline, facts } = claim;
		const wrong: string[] = [];
		if (!(id in record.claims)) wrong.push("it was not signed");
		else if (state.claims[id] !== record.claims[id]) wrong.push("its words, chain, statuses or evidence");
		else if (report.text.slice(start, end) !== quote) wrong.push("its place in the text");
		if (state.findings[id] !== record.findings[id]) wrong.push("a finding or a waiver");
		if (!sameValue([headline, facts], [headlineOf(claim), JSON.parse(JSON.stringify(factsOf(claim)))]))
			wrong.push("its headline or facts");
		if (wrong.length > 0) places.push(`claim ${number}: ${wrong.join(", ")}`);
	}
	return places;
}
