import type { DiffPiece } from "@/lib/core/drafts/diff.ts";

/** Words that stayed, went and came. */
export function DiffPieces({ pieces }: { pieces: readonly DiffPiece[] }) {
	return pieces.map(({ kind, text }, at) => {
		const key = `${at} ${kind}`;
		if (kind === "removed") return <del key={key}>{text}</del>;
		if (kind === "added") return <ins key={key}>{text}</ins>;
		return <span key={key}>{text}</span>;
	});
}
