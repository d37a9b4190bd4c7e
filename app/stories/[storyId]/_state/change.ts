import type { ClaimView, HopView } from "@/lib/contract/claim.ts";
import type { EvidenceView } from "@/lib/contract/evidence.ts";
import type { SourceView } from "@/lib/contract/source.ts";
import type { Span } from "@/lib/core/text/span.ts";
import type { AttributionStatus, Form, Stance, VerificationStatus } from "@/lib/core/vocabulary/vocabulary.ts";

/** What a tag may set. */
export interface TagSet {
	readonly verificationStatus?: VerificationStatus;
	readonly attributionStatus?: AttributionStatus;
	readonly credibility?: ClaimView["credibility"];
	readonly flagged?: boolean;
	readonly assigneeId?: string | null;
}

export interface EditSet {
	readonly who?: string;
	readonly what?: string;
	readonly span?: Span;
	/** A source that the register may not know yet has a stand-in for its identifier. */
	readonly chain?: readonly HopView[];
	readonly form?: Form;
	readonly stance?: Stance;
}

/** What a person writes into a piece of evidence. */
export type EvidenceFields = Pick<
	EvidenceView,
	"bearing" | "kind" | "locator" | "sourceId" | "url" | "quote" | "note" | "fileId" | "retrievedAt"
>;

export type SourceSet = Partial<
	Pick<SourceView, "name" | "kind" | "groundRule" | "anonymityReason" | "access" | "identityKnownTo" | "reliability">
>;

/** One thing a person did at the desk. A record that the server has not named yet has a `tempId`. */
export type Change =
	| {
			readonly kind: "tag";
			readonly ids: readonly string[];
			readonly set: TagSet;
	  }
	| { readonly kind: "edit"; readonly id: string; readonly set: EditSet }
	| { readonly kind: "create"; readonly tempId: string; readonly span: Span }
	| {
			readonly kind: "split";
			readonly id: string;
			readonly at: number;
			readonly tempId: string;
	  }
	| { readonly kind: "merge"; readonly ids: readonly string[] }
	| { readonly kind: "delete"; readonly ids: readonly string[] }
	| { readonly kind: "restore"; readonly ids: readonly string[] }
	| {
			readonly kind: "add-evidence";
			readonly claimId: string;
			readonly tempId: string;
			readonly fields: EvidenceFields;
	  }
	| {
			readonly kind: "edit-evidence";
			readonly claimId: string;
			readonly id: string;
			readonly fields: EvidenceFields;
	  }
	| {
			readonly kind: "remove-evidence";
			readonly claimId: string;
			readonly id: string;
	  }
	| {
			readonly kind: "add-comment";
			readonly claimId: string;
			readonly tempId: string;
			readonly body: string;
	  }
	| {
			readonly kind: "edit-comment";
			readonly claimId: string;
			readonly id: string;
			readonly body?: string;
			readonly resolved?: boolean;
	  }
	| {
			readonly kind: "remove-comment";
			readonly claimId: string;
			readonly id: string;
	  }
	| {
			readonly kind: "edit-source";
			readonly id: string;
			readonly set: SourceSet;
	  }
	/** `before` is how the claims looked before what is taken back, if it was done in this window: painted at once. */
	| { readonly kind: "undo" | "redo"; readonly before: readonly ClaimView[] };

/** A change on its way to the server. */
export interface Entry {
	/** Position in the queue; rises. */
	readonly number: number;
	readonly operationId: string;
	readonly change: Change;
	/** The revision each record had when the change was made, or after the last answer about it. */
	readonly revisions: Readonly<Record<string, number>>;
}

/** The claims that a change may alter, make or remove. */
export function claimsOf(change: Change): readonly string[] {
	switch (change.kind) {
		case "tag":
		case "merge":
		case "delete":
		case "restore":
			return change.ids;
		case "edit":
			return [change.id];
		case "create":
			return [change.tempId];
		case "split":
			return [change.id, change.tempId];
		case "undo":
		case "redo":
			return change.before.map(({ id }) => id);
		case "edit-source":
			return [];
		default:
			return [change.claimId];
	}
}

/** Every record whose revision the change must name. */
export function recordsOf(change: Change): readonly string[] {
	switch (change.kind) {
		case "create":
		case "undo":
		case "redo":
		case "add-evidence":
		case "add-comment":
			return [];
		case "split":
			return [change.id];
		case "edit-evidence":
		case "remove-evidence":
		case "edit-comment":
		case "remove-comment":
		case "edit-source":
			return [change.id];
		default:
			return claimsOf(change);
	}
}

/** The entry with every mention of a temporary identifier replaced by the one the server gave. */
export function renamed(entry: Entry, from: string, to: string): Entry {
	// Identifiers are UUIDs, so they stand nowhere else in the text of an entry.
	const text = JSON.stringify(entry);
	return text.includes(from) ? (JSON.parse(text.replaceAll(from, to)) as Entry) : entry;
}
