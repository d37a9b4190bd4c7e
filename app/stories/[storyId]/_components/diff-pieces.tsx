import { VisuallyHidden } from "@/app/_ui/visually-hidden.tsx";
import type { DiffPiece } from "@/lib/core/drafts/diff.ts";
import type { Span } from "@/lib/core/text/span.ts";

type DiffPiecesProps = {
	pieces: readonly DiffPiece[];
	/** Where claims stand in either text, in order and apart from each other. */
	claims?: { readonly before: readonly Span[]; readonly after: readonly Span[] };
};

/** Words that stayed, went and came; which they are is also said. */
export function DiffPieces({ pieces, claims }: DiffPiecesProps) {
	return pieces.map((piece, at) => {
		const { kind, start } = piece;
		const key = `${kind} ${start}`;
		const words = claims ? markClaims(piece, claims[kind === "removed" ? "before" : "after"]) : piece.text;
		if (kind === "same") return <span key={key}>{words}</span>;
		const Tag = kind === "removed" ? "del" : "ins";
		return (
			<Tag key={key} data-moved={piece.moved}>
				<HowItChanged pieces={pieces} at={at} />
				{words}
				{/* What came in its place would stand right against it. */}
				{kind === "removed" && pieces[at + 1]?.kind === "added" && " "}
			</Tag>
		);
	});
}

/** Said once of words that moved together; whoever looks sees what was removed and added. */
function HowItChanged({ pieces, at }: { pieces: readonly DiffPiece[]; at: number }) {
	const { kind, moved } = pieces[at] as DiffPiece;
	if (!moved) return <VisuallyHidden>{kind}: </VisuallyHidden>;
	const goesOn = [pieces[at - 1], pieces[at - 2]].some((one) => one?.moved && one.kind === kind);
	return goesOn ? null : <small>{kind === "removed" ? "moved away: " : "moved here: "}</small>;
}

function markClaims({ text, start }: DiffPiece, claims: readonly Span[]) {
	const end = start + text.length;
	let at = start;
	const marked = claims
		.filter((claim) => claim.start < end && start < claim.end)
		.flatMap((claim) => {
			const [from, to] = [Math.max(at, claim.start), Math.min(end, claim.end)];
			const plain = text.slice(at - start, from - start);
			at = Math.max(at, to);
			return [
				plain,
				<span key={from} data-claim>
					{text.slice(from - start, to - start)}
				</span>,
			];
		});
	return [...marked, text.slice(at - start)];
}
