import type { ReadDocumentView } from "@/lib/contract/document.ts";
import type { Problem, Result } from "@/lib/contract/problem.ts";
import { LARGEST_DOCUMENT, MEGABYTE } from "@/lib/core/vocabulary/limits.ts";

/** Has a file read and kept by the server. Never rejects. */
export type SendDocument = (file: File) => Promise<Result<ReadDocumentView>>;

export const sendDocument: SendDocument = async (file) => {
	if (file.size > LARGEST_DOCUMENT)
		return refuse(
			"too-large",
			`${file.name} is larger than ${LARGEST_DOCUMENT / MEGABYTE} MB, the limit for a document.`,
		);
	const body = new FormData();
	body.append("file", file);
	try {
		const response = await fetch("/api/v1/documents", { method: "POST", body });
		const answer = (await response.json()) as ReadDocumentView | { problem: Problem };
		return "problem" in answer ? { ok: false, problem: answer.problem } : { ok: true, value: answer };
	} catch {
		return refuse("unavailable", `${file.name} was not sent: the server could not be reached. Try again.`);
	}
};

const refuse = (reason: Problem["reason"], message: string) => ({ ok: false, problem: { reason, message } }) as const;
