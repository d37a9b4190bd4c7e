import type {
	Answer,
	Attempt,
	Claim,
	Comment,
	Correction,
	Evidence,
	Original,
	Source,
	Terms,
	Tick,
	Waiver,
	Wording,
} from "../core/changes/records.ts";
import type { ClaimRecord } from "./claims.ts";
import type { CommentRecord } from "./comments.ts";
import type { EvidenceRecord } from "./evidence.ts";
import type { OriginalRecord } from "./originals.ts";
import type { SourceRecord } from "./sources.ts";
import type { WaiverRecord } from "./waivers.ts";

/** A claim as changes see it. */
export function claimOf({ span, chain, ...claim }: ClaimRecord): Claim {
	const { start, end, quote, state } = span;
	return {
		...claim,
		...{ start, end, quote, anchor: state },
		chain: chain.map(({ sourceId, cue }) => ({ sourceId, cue })),
	};
}

const iso = (at: Date) => at.toISOString();
const isoOrNull = (at: Date | null) => at?.toISOString() ?? null;

/** A row of evidence as changes see it. */
export const evidenceOf = (row: Omit<EvidenceRecord, "source" | "file">): Evidence => ({
	...{ id: row.id, claimId: row.claimId, title: row.title, locator: row.locator, sourceId: row.sourceId },
	...{ bearing: row.bearing as Evidence["bearing"], kind: row.kind as Evidence["kind"] },
	...{ url: row.url, quote: row.quote, note: row.note, fileId: row.fileId, retrievedAt: isoOrNull(row.retrievedAt) },
	...{ revision: row.revision, createdAt: iso(row.createdAt), createdById: row.createdById },
	...{ updatedAt: iso(row.updatedAt), deletedAt: isoOrNull(row.deletedAt) },
});

/** A row of a comment as changes see it. */
export const commentOf = (row: CommentRecord): Comment => ({
	...{ id: row.id, storyId: row.storyId, claimId: row.claimId, body: row.body, revision: row.revision },
	...{ resolvedAt: isoOrNull(row.resolvedAt), resolvedById: row.resolvedById },
	...{ createdAt: iso(row.createdAt), createdById: row.createdById },
	...{ updatedAt: iso(row.updatedAt), deletedAt: isoOrNull(row.deletedAt) },
});

/** A row of a waiver as changes see it. */
export const waiverOf = (row: WaiverRecord): Waiver => ({
	...row,
	...{ createdAt: iso(row.createdAt), updatedAt: iso(row.updatedAt), deletedAt: isoOrNull(row.deletedAt) },
});

/** A row of an original as changes see it. */
export const originalOf = (row: Omit<OriginalRecord, "source" | "file">): Original => ({
	...{ id: row.id, storyId: row.storyId, sourceId: row.sourceId, fileId: row.fileId, revision: row.revision },
	...{ createdAt: iso(row.createdAt), createdById: row.createdById },
	...{ updatedAt: iso(row.updatedAt), deletedAt: isoOrNull(row.deletedAt) },
});

/** A row of the register as changes see it. */
export const sourceOf = ({ aliases, ...row }: Omit<SourceRecord, "_count">): Source => ({
	...{ id: row.id, storyId: row.storyId, name: row.name, kind: row.kind as Source["kind"] },
	aliases: aliases.map((alias) => alias.name).filter((name) => name !== row.name),
	...{ reliability: row.reliability as Source["reliability"], note: row.note },
	...{ mergedIntoId: row.mergedIntoId, revision: row.revision },
	...{ createdAt: iso(row.createdAt), createdById: row.createdById },
	...{ updatedAt: iso(row.updatedAt), deletedAt: isoOrNull(row.deletedAt) },
});

/** Terms as they are stored. */
interface TermsRow extends Omit<Terms, "groundRule" | "createdAt" | "updatedAt" | "deletedAt"> {
	readonly groundRule: string | null;
	readonly createdAt: Date;
	readonly updatedAt: Date;
	readonly deletedAt: Date | null;
}

/** A row of terms as changes see it. */
export const termsOf = ({ groundRule, ...row }: TermsRow): Terms => ({
	...row,
	groundRule: groundRule as Terms["groundRule"],
	...{ createdAt: iso(row.createdAt), updatedAt: iso(row.updatedAt), deletedAt: isoOrNull(row.deletedAt) },
});

/** A record as it is stored: instants are dates, and words of a vocabulary any words. */
type Stored<T> = {
	[K in keyof T]: K extends `${string}At` | "answerBy"
		? null extends T[K]
			? Date | null
			: Date
		: K extends "channel" | "outcome"
			? string
			: T[K];
};

const keptOf = (row: { createdAt: Date; updatedAt: Date; deletedAt: Date | null }) => ({
	...{ createdAt: iso(row.createdAt), updatedAt: iso(row.updatedAt), deletedAt: isoOrNull(row.deletedAt) },
});

/** A row of a tick as changes see it. */
export const tickOf = (row: Stored<Tick>): Tick => ({ ...row, ...keptOf(row) });

/** A row of an answer as changes see it. */
export const answerOf = (row: Stored<Answer>): Answer => ({ ...row, ...keptOf(row) });

/** A row of an attempt as changes see it. */
export const attemptOf = ({ channel, outcome, askedAt, answerBy, ...row }: Stored<Attempt>): Attempt => ({
	...row,
	...{ channel: channel as Attempt["channel"], outcome: outcome as Attempt["outcome"] },
	...{ askedAt: iso(askedAt), answerBy: isoOrNull(answerBy) },
	...keptOf(row),
});

/** A proposed wording as it is stored. */
interface WordingRow extends Omit<Wording, "outcome" | "decidedAt" | "createdAt" | "updatedAt" | "deletedAt"> {
	readonly outcome: string | null;
	readonly decidedAt: Date | null;
	readonly createdAt: Date;
	readonly updatedAt: Date;
	readonly deletedAt: Date | null;
}

/** A row of a proposed wording as changes see it. */
export const wordingOf = ({ outcome, ...row }: WordingRow): Wording => ({
	...row,
	outcome: outcome as Wording["outcome"],
	decidedAt: isoOrNull(row.decidedAt),
	...{ createdAt: iso(row.createdAt), updatedAt: iso(row.updatedAt), deletedAt: isoOrNull(row.deletedAt) },
});

/** A correction as it is stored. */
interface CorrectionRow extends Omit<Correction, "action" | "cause" | "createdAt" | "updatedAt" | "deletedAt"> {
	readonly action: string;
	readonly cause: string;
	readonly createdAt: Date;
	readonly updatedAt: Date;
	readonly deletedAt: Date | null;
}

/** A row of a correction as changes see it. */
export const correctionOf = ({ action, cause, ...row }: CorrectionRow): Correction => ({
	...row,
	...{ action: action as Correction["action"], cause: cause as Correction["cause"] },
	...{ createdAt: iso(row.createdAt), updatedAt: iso(row.updatedAt), deletedAt: isoOrNull(row.deletedAt) },
});
