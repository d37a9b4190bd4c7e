import { Paperclip, Pencil, Trash2 } from "lucide-react";
import { IconButton } from "@/app/_ui/icon-button.tsx";
import { Moment } from "@/app/_ui/moment.tsx";
import type { EvidenceView } from "@/lib/contract/evidence.ts";
import { BEARING, EVIDENCE_KIND } from "@/lib/core/vocabulary/vocabulary.ts";
import styles from "./evidence-piece.module.css";

type EvidencePieceProps = {
	piece: EvidenceView;
	mayWrite: boolean;
	onEdit: () => void;
	onRemove: () => void;
};

/** One piece of evidence: what it does to the claim, what it is, where to look. */
export function EvidencePiece({ piece, mayWrite, onEdit, onRemove }: EvidencePieceProps) {
	const { bearing, kind, title, locator, url, quote, note, file, sourceName, createdBy, retrievedAt } = piece;
	// "Audit 2025, The port"; what has neither title nor source goes by its address or its kind.
	const named = [title, sourceName].filter(Boolean).join(", ") || null;
	return (
		<article className={styles.piece}>
			<div className={styles.words}>
				<p>
					<b className={styles.bearing} data-bearing={bearing}>
						{BEARING[bearing].name}
					</b>{" "}
					{url ? (
						<a href={url} target="_blank" rel="noreferrer">
							{named ? `${named} (${hostOf(url)})` : hostOf(url)}
						</a>
					) : (
						(named ?? EVIDENCE_KIND[kind].name)
					)}
					{locator && (
						<>
							, <span className={styles.locator}>{locator}</span>
						</>
					)}
				</p>
				{note && <p className={styles.note}>{note}</p>}
				{quote && <blockquote className={styles.quote}>“{quote}”</blockquote>}
				<p className={styles.about}>
					{EVIDENCE_KIND[kind].name} · {createdBy}
					{retrievedAt && (
						<>
							{" "}
							· retrieved <Moment at={retrievedAt} />
						</>
					)}
					{file && (
						<>
							{" · "}
							<a href={`/api/v1/files/${file.id}`} title={`SHA-256 ${file.sha256}`}>
								<Paperclip size={11} aria-hidden /> {file.name}
							</a>
						</>
					)}
				</p>
			</div>
			{mayWrite && (
				<div className={styles.actions}>
					<IconButton label="Edit this evidence" onClick={onEdit}>
						<Pencil size={13} aria-hidden />
					</IconButton>
					<IconButton label="Remove this evidence" onClick={onRemove}>
						<Trash2 size={13} aria-hidden />
					</IconButton>
				</div>
			)}
		</article>
	);
}

function hostOf(url: string): string {
	return URL.canParse(url) ? new URL(url).host.replace(/^www\./, "") : url;
}
