import type { BroughtWork } from "../../contract/work.ts";
import type { Change } from "../../core/changes/changes.ts";
import { evidenceOfNote } from "../../core/documents/bring-note.ts";
import { factsOf } from "../../core/report/facts.ts";
import type { ReportClaim } from "../../core/report/model.ts";
import type { Span } from "../../core/text/span.ts";
import { LONGEST } from "../../core/vocabulary/limits.ts";
import { ATTRIBUTION, VERIFICATION } from "../../core/vocabulary/vocabulary.ts";
import type { GivenNote, Remark } from "../../core/work/given-note.ts";
import { claimAt, oneLine, readFacts } from "../../core/work/our-facts.ts";
import { carryOut } from "../changes/carry-out.ts";
import type { Context } from "../context.ts";
import { readReport } from "../reports/reports.ts";

export interface PlacedNote {
	readonly note: GivenNote;
	readonly place: Span;
}

interface Into {
	readonly storyId: string;
	readonly text: string;
	readonly from: string;
}

type Counts = { -readonly [Name in keyof Omit<BroughtWork, "from" | "placed">]: BroughtWork[Name] };

/** Makes the changes that placed notes ask for. What was decided here stays; what is here already is not brought again. */
export async function addNotes(ctx: Context, into: Into, placed: readonly PlacedNote[]): Promise<Counts> {
	const counts: Counts = { claims: 0, comments: 0, evidence: 0, tagged: 0, told: [] };
	if (placed.length === 0) return counts;
	const { claims } = await readReport(ctx, into.storyId);
	const known: Known[] = claims.map((claim) => ({ ...claim, said: saidAt(claim) }));
	const make = (change: Change) => carryOut(ctx, change, { storyId: into.storyId });
	for (const { note, place } of placed) {
		let claim = claimAt(place, known, into.text);
		if (!claim) {
			const id = ctx.newId();
			await make({ kind: "create", id, span: place });
			claim = { id, ...place, said: new Set() };
			known.push(claim);
			counts.claims++;
		}
		if (note.facts) await addFacts(ctx, make, claim, note.facts, counts);
		for (const remark of note.remarks) await addRemark(ctx, make, claim, { remark, from: into.from }, counts);
	}
	return counts;
}

/** A claim here; one that was just made has only its place. */
type Known = Span & { readonly id: string; readonly said: Set<string> } & Partial<ReportClaim>;
type Make = (change: Change) => Promise<unknown>;

/** Words of comments and evidence that a claim has. */
const saidAt = ({ comments, evidence }: ReportClaim): Set<string> =>
	new Set([
		...comments.map(({ body }) => oneLine(body)),
		...evidence.flatMap(({ note }) => (note === null ? [] : oneLine(note))),
	]);

async function addFacts(
	ctx: Context,
	make: Make,
	claim: Known,
	lines: readonly string[],
	counts: Counts,
): Promise<void> {
	const here = isReported(claim)
		? new Set(factsOf(claim).map(({ label, value }) => oneLine(`${label}: ${value}`)))
		: new Set<string>();
	const read = readFacts(lines, here);
	const number = claim.number === undefined ? "a new claim" : `claim ${claim.number}`;
	const { verificationStatus: verification, attributionStatus: attribution } = read;
	const set = {
		...(verification &&
			(claim.verificationStatus ?? "unchecked") === "unchecked" && { verificationStatus: verification }),
		...(attribution && (claim.attributionStatus ?? "suggested") === "suggested" && { attributionStatus: attribution }),
		...(read.credibility && (claim.credibility ?? null) === null && { credibility: read.credibility }),
		...(read.flagged && !claim.flagged && { flagged: true }),
	};
	if (verification && !set.verificationStatus && claim.verificationStatus && claim.verificationStatus !== verification)
		counts.told.push(
			`${capital(number)} is “${VERIFICATION[verification].name}” in the file and “${VERIFICATION[claim.verificationStatus].name}” here; it stays as it is here.`,
		);
	if (attribution && !set.attributionStatus && claim.attributionStatus && claim.attributionStatus !== attribution)
		counts.told.push(
			`The attribution of ${number} is “${ATTRIBUTION[attribution].name}” in the file and “${ATTRIBUTION[claim.attributionStatus].name}” here; it stays as it is here.`,
		);
	if (read.others > 0)
		counts.told.push(`${capital(number)} has another source, stance, form or cue in the file; it stays as it is here.`);
	if (Object.keys(set).length > 0) {
		await make({ kind: "tag", ids: [claim.id], set });
		counts.tagged++;
	}
	for (const piece of read.evidence) {
		if (claim.said.has(piece.note)) continue;
		claim.said.add(piece.note);
		const { note, url, ...rest } = piece;
		await addEvidence(ctx, make, claim, { ...rest, url: fitting(url), note: note.slice(0, LONGEST["A note"]) });
		counts.evidence++;
	}
	for (const body of read.comments) await comment(ctx, make, claim, body, counts);
}

const isReported = (claim: Known): claim is Known & ReportClaim => claim.number !== undefined;

/** A remark as evidence where it says where to look, else as a comment. */
async function addRemark(
	ctx: Context,
	make: Make,
	claim: Known,
	{ remark, from }: { remark: Remark; from: string },
	counts: Counts,
): Promise<void> {
	const body = `${remark.author === null ? from : `${remark.author}, in ${from}`}: ${remark.text}`.slice(
		0,
		LONGEST["A comment"],
	);
	if (remark.links.length === 0) return comment(ctx, make, claim, body, counts);
	const set = evidenceOfNote({ ...{ kind: "comment", isOurs: false, start: 0, end: 0 }, ...remark });
	if (!set || claim.said.has(oneLine(body))) return;
	claim.said.add(oneLine(body));
	await addEvidence(ctx, make, claim, { ...set, note: body });
	counts.evidence++;
}

type EvidenceSet = Extract<Change, { kind: "add-evidence" }>["set"];

const addEvidence = (ctx: Context, make: Make, { id: claimId }: Known, set: EvidenceSet) =>
	make({ kind: "add-evidence", pieces: [{ id: ctx.newId(), claimId }], set });

async function comment(ctx: Context, make: Make, claim: Known, body: string, counts: Counts): Promise<void> {
	if (
		claim.said.has(oneLine(body)) ||
		[...claim.said].some((said) => said !== "" && oneLine(body).startsWith(`${said} (`))
	)
		return;
	claim.said.add(oneLine(body));
	await make({ kind: "add-comment", id: ctx.newId(), claimId: claim.id, body: body.slice(0, LONGEST["A comment"]) });
	counts.comments++;
}

const fitting = (url: string | null): string | null => (url !== null && url.length <= LONGEST["A link"] ? url : null);
const capital = (words: string): string => words.slice(0, 1).toUpperCase() + words.slice(1);
