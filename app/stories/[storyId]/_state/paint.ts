import type { ClaimView } from "@/lib/contract/claim.ts";
import type { CommentView } from "@/lib/contract/comment.ts";
import type { EvidenceView } from "@/lib/contract/evidence.ts";
import { type Change, claimsOf, type Entry, type EvidenceFields } from "./change.ts";

/** What painting needs to know besides the claims. */
export interface Easel {
	readonly text: string;
	readonly storyId: string;
	readonly myName: string;
	now(): string;
	sourceName(id: string | null): string | null;
}

type Claims = Map<string, ClaimView>;

/** What the machine said of a reading that is no longer its own. */
const OVERRULED = { confidence: null, why: null } as const;

/**
 * How the given claims look when every queued change is done: the server's last word with the queue on top. Gives also
 * the claims that hang together with them through the queue; one that is missing in the result is not there (yet).
 */
export function paint(
	server: ReadonlyMap<string, ClaimView>,
	queue: readonly Entry[],
	ids: Iterable<string>,
	easel: Easel,
): { ids: Set<string>; claims: Claims } {
	const touched = new Set(ids);
	for (let grew = true; grew; ) {
		const size = touched.size;
		for (const { change } of queue) {
			const own = claimsOf(change);
			if (own.some((id) => touched.has(id))) for (const id of own) touched.add(id);
		}
		grew = touched.size > size;
	}
	const claims: Claims = new Map();
	for (const id of touched) {
		const claim = server.get(id);
		if (claim) claims.set(id, claim);
	}
	for (const { change } of queue) if (claimsOf(change).some((id) => touched.has(id))) apply(claims, change, easel);
	return { ids: touched, claims };
}

function apply(claims: Claims, change: Change, easel: Easel): void {
	const alter = (id: string, next: (claim: ClaimView) => Partial<ClaimView>) => {
		const claim = claims.get(id);
		if (claim) claims.set(id, { ...claim, ...next(claim) });
	};
	switch (change.kind) {
		case "tag":
			for (const id of change.ids) alter(id, () => change.set);
			return;
		case "edit": {
			const { span, chain, ...set } = change.set;
			alter(change.id, ({ attributionStatus }) => ({
				...set,
				...(span && spanOf(span.start, span.end, easel)),
				// Whoever writes the chain has read it, and knows better than the machine's reasons.
				...(chain && { chain: [...chain], ...OVERRULED }),
				...(chain && attributionStatus === "suggested" && { attributionStatus: "accepted" }),
			}));
			return;
		}
		case "create":
			claims.set(change.tempId, newClaim(change.tempId, change.span.start, change.span.end, easel));
			return;
		case "split": {
			const whole = claims.get(change.id);
			if (!whole) return;
			const first = trimmed(whole.start, change.at, easel.text);
			const second = trimmed(change.at, whole.end, easel.text);
			claims.set(change.id, {
				...whole,
				...spanOf(...first, easel),
				what: easel.text.slice(...first),
			});
			claims.set(change.tempId, {
				...whole,
				id: change.tempId,
				...spanOf(...second, easel),
				what: easel.text.slice(...second),
				// Nobody has judged the second part by itself.
				verificationStatus: "unchecked",
				credibility: null,
				flagged: false,
				evidence: [],
				comments: [],
			});
			return;
		}
		case "merge": {
			const parts = change.ids.flatMap((id) => claims.get(id) ?? []).sort((a, b) => a.start - b.start);
			const first = parts[0];
			if (!first) return;
			const span = spanOf(first.start, Math.max(...parts.map(({ end }) => end)), easel);
			const all = {
				evidence: parts.flatMap(({ evidence }) => evidence),
				comments: parts.flatMap(({ comments }) => comments),
			};
			const agree = parts.every(({ verificationStatus }) => verificationStatus === first.verificationStatus);
			claims.set(first.id, {
				...first,
				...span,
				...all,
				...(agree ? {} : { verificationStatus: "unchecked" as const }),
				what: span.quote,
			});
			for (const { id } of parts.slice(1)) alter(id, () => ({ deletedAt: easel.now() }));
			return;
		}
		case "delete":
			for (const id of change.ids) alter(id, () => ({ deletedAt: easel.now() }));
			return;
		case "restore":
			for (const id of change.ids) alter(id, () => ({ deletedAt: null }));
			return;
		case "add-evidence": {
			const piece = {
				...change.fields,
				...evidenceRest(change.tempId, change.claimId, change.fields, easel),
			};
			alter(change.claimId, ({ evidence }) => ({
				evidence: [...evidence, piece],
			}));
			return;
		}
		case "edit-evidence":
			alter(change.claimId, ({ evidence }) => ({
				evidence: evidence.map((piece) =>
					piece.id === change.id
						? {
								...piece,
								...change.fields,
								sourceName: easel.sourceName(change.fields.sourceId),
							}
						: piece,
				),
			}));
			return;
		case "remove-evidence":
			alter(change.claimId, ({ evidence }) => ({
				evidence: evidence.filter(({ id }) => id !== change.id),
			}));
			return;
		case "add-comment":
			alter(change.claimId, ({ comments }) => ({
				comments: [...comments, newComment(change.tempId, change.claimId, change.body, easel)],
			}));
			return;
		case "edit-comment":
			alter(change.claimId, ({ comments }) => ({
				comments: comments.map((comment) =>
					comment.id === change.id ? editedComment(comment, change, easel) : comment,
				),
			}));
			return;
		case "remove-comment":
			alter(change.claimId, ({ comments }) => ({
				comments: comments.filter(({ id }) => id !== change.id),
			}));
			return;
		case "undo":
		case "redo":
			for (const claim of change.before)
				claims.set(claim.id, {
					...claim,
					revision: claims.get(claim.id)?.revision ?? claim.revision,
				});
			return;
		case "edit-source":
			return;
	}
}

/** The span without the white space and the commas at its ends. */
export function trimmed(start: number, end: number, text: string): [number, number] {
	const part = text.slice(start, end);
	const from = start + (part.length - part.replace(/^[\s,;:.!?…–—-]+/, "").length);
	const to = start + part.replace(/(?<![\s,;:.!?…–—-])[\s,;:.!?…–—-]+$/, "").length;
	return from < to ? [from, to] : [start, end];
}

function spanOf(start: number, end: number, { text }: Easel) {
	return { start, end, quote: text.slice(start, end) };
}

function newClaim(id: string, start: number, end: number, easel: Easel): ClaimView {
	const now = easel.now();
	return {
		id,
		storyId: easel.storyId,
		...spanOf(start, end, easel),
		anchor: "exact",
		who: "",
		what: easel.text.slice(start, end),
		chain: [],
		cue: null,
		form: "narrated",
		stance: "assert",
		hedge: null,
		attributionStatus: "suggested",
		verificationStatus: "unchecked",
		credibility: null,
		flagged: false,
		assigneeId: null,
		confidence: null,
		why: null,
		splitFromId: null,
		createdById: null,
		evidence: [],
		comments: [],
		revision: 1,
		createdAt: now,
		updatedAt: now,
		deletedAt: null,
	};
}

function evidenceRest(
	id: string,
	claimId: string,
	{ sourceId }: EvidenceFields,
	easel: Easel,
): Omit<EvidenceView, keyof EvidenceFields> {
	return {
		id,
		claimId,
		sourceName: easel.sourceName(sourceId),
		file: null,
		revision: 1,
		createdAt: easel.now(),
		createdBy: easel.myName,
		createdById: "",
		updatedAt: easel.now(),
		deletedAt: null,
	};
}

function newComment(id: string, claimId: string, body: string, { storyId, now, myName }: Easel): CommentView {
	return {
		id,
		storyId,
		claimId,
		body,
		revision: 1,
		createdAt: now(),
		createdBy: myName,
		createdById: "",
		updatedAt: now(),
		deletedAt: null,
		resolvedAt: null,
		resolvedBy: null,
		resolvedById: null,
	};
}

function editedComment(
	comment: CommentView,
	{ body, resolved }: { body?: string; resolved?: boolean },
	{ now, myName }: Easel,
): CommentView {
	const state =
		resolved === undefined
			? {}
			: {
					resolvedAt: resolved ? now() : null,
					resolvedBy: resolved ? myName : null,
				};
	return { ...comment, ...state, ...(body !== undefined && { body }) };
}
