import { instantInUtc } from "@/app/_ui/instant-words.ts";
import type { ReportEvidence } from "@/lib/core/report/model.ts";
import { BEARING_WORDING, EVIDENCE_KIND_WORDING, fileWording } from "@/lib/core/report/wording.ts";

const COLOUR = {
	supports: "var(--confirmed)",
	refutes: "var(--disputed)",
	context: "var(--soft)",
};

/** One piece of evidence: what it does to the claim, what it is, where in it to look. */
export function ReportEvidenceItem({ piece }: { piece: ReportEvidence }) {
	const facts = [EVIDENCE_KIND_WORDING[piece.kind].toLowerCase(), piece.source, piece.locator].filter(Boolean);
	// Only links to the web: a stored address must not run as a script.
	const link = piece.url && /^https?:\/\//i.test(piece.url) ? piece.url : null;
	return (
		<li>
			<b style={{ color: COLOUR[piece.bearing] }}>{BEARING_WORDING[piece.bearing]}</b>: {facts.join(", ")}
			{piece.quote && (
				<>
					{" "}
					<q>{piece.quote}</q>
				</>
			)}
			{piece.note && ` ${piece.note}`}
			{link && (
				<>
					{" "}
					<a href={link} rel="noreferrer">
						{link}
					</a>
				</>
			)}
			{piece.file && <small>{fileWording(piece.file)}</small>}
			{piece.retrievedAt && (
				<small>
					retrieved <time dateTime={piece.retrievedAt}>{instantInUtc(piece.retrievedAt)}</time>
				</small>
			)}
		</li>
	);
}
