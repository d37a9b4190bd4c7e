import type {
	Claim,
	Comment,
	Correction,
	Evidence,
	Original,
	Source,
	Waiver,
	Wording,
} from "../core/changes/records.ts";
import { originalKind } from "../core/originals/original-kind.ts";
import { nameOfPerson } from "../core/vocabulary/named-person.ts";
import type { ClaimAlone } from "./change.ts";
import type { CommentView } from "./comment.ts";
import type { CorrectionView } from "./correction.ts";
import type { EvidenceFileView, EvidenceView } from "./evidence.ts";
import type { OriginalView } from "./original.ts";
import type { SourceView } from "./source.ts";
import type { WaiverView } from "./waiver.ts";
import type { WordingView } from "./wording.ts";

/** What records are shown with besides what they hold: names by identifiers. */
export interface Names {
	person(id: string): string | undefined;
	source(id: string): Pick<Source, "name" | "kind"> | undefined;
	file(id: string): EvidenceFileView | undefined;
	/** Whether the words of a file were erased for good. */
	isErased(fileId: string): boolean;
	/** How many claims (not deleted) name the source. */
	claimCount(sourceId: string): number;
}

const GONE = "a former colleague";
const SOURCE_GONE = "a source that is gone";

const personOf = (id: string, names: Pick<Names, "person">): string => names.person(id) ?? nameOfPerson(id) ?? GONE;

/** A claim as it is shown, without what belongs to it. */
export function claimView(claim: Claim, names: Pick<Names, "source">): ClaimAlone {
	const chain = claim.chain.map(({ sourceId, cue }) => {
		const { name = SOURCE_GONE, kind = "unknown" } = names.source(sourceId) ?? {};
		return { sourceId, name, kind, cue };
	});
	return { ...claim, chain };
}

export function evidenceView(evidence: Evidence, names: Pick<Names, "person" | "source" | "file">): EvidenceView {
	const { sourceId, fileId, createdById } = evidence;
	return {
		...evidence,
		sourceName: sourceId === null ? null : (names.source(sourceId)?.name ?? null),
		file: fileId === null ? null : fileOf(names.file(fileId)),
		createdBy: personOf(createdById, names),
	};
}

const fileOf = (file: EvidenceFileView | undefined): EvidenceFileView | null => (file ? fileView(file) : null);

/** A file without what else is known of it here. */
export const fileView = ({ id, name, mediaType, size, sha256 }: EvidenceFileView): EvidenceFileView => ({
	...{ id, name, mediaType, size, sha256 },
});

export function commentView(comment: Comment, names: Pick<Names, "person">): CommentView {
	const { createdById, resolvedById } = comment;
	return {
		...comment,
		createdBy: personOf(createdById, names),
		resolvedBy: resolvedById === null ? null : personOf(resolvedById, names),
	};
}

export function waiverView(waiver: Waiver, names: Pick<Names, "person">): WaiverView {
	return { ...waiver, createdBy: personOf(waiver.createdById, names) };
}

export function wordingView(wording: Wording, names: Pick<Names, "person">): WordingView {
	const { createdById, decidedById } = wording;
	return {
		...wording,
		createdBy: personOf(createdById, names),
		decidedBy: decidedById === null ? null : personOf(decidedById, names),
	};
}

export function correctionView(correction: Correction, names: Pick<Names, "person">): CorrectionView {
	return { ...correction, createdBy: personOf(correction.createdById, names) };
}

/** An original as it is shown; null while its file is not known here. */
export function originalView(
	original: Original,
	names: Pick<Names, "person" | "source" | "file" | "isErased">,
): OriginalView | null {
	const file = fileOf(names.file(original.fileId));
	return (
		file && {
			...{ ...original, file },
			sourceName: names.source(original.sourceId)?.name ?? SOURCE_GONE,
			kind: originalKind(file.mediaType) ?? "text",
			isErased: names.isErased(file.id),
			createdBy: personOf(original.createdById, names),
		}
	);
}

export function sourceView(source: Source, names: Pick<Names, "claimCount">): SourceView {
	return { ...source, aliases: [...source.aliases], claimCount: names.claimCount(source.id) };
}
