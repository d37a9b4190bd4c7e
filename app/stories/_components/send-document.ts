import type { ReadDocumentView } from "@/lib/contract/document.ts";
import type { Problem, Result } from "@/lib/contract/problem.ts";
import { LARGEST_DOCUMENT, MEGABYTE } from "@/lib/core/vocabulary/limits.ts";

/** Has a file, or the page at an address, read and kept by the server. Never rejects. */
export type SendDocument = (given: File | string) => Promise<Result<ReadDocumentView>>;

export const sendDocument: SendDocument = (given) => (typeof given === "string" ? sendAddress(given) : sendFile(given));

const sendAddress = (address: string) =>
	send(address, "/api/v1/documents/page", {
		headers: { "Content-Type": "application/json" },
		body: JSON.stringify({ address }),
	});

const sendFile: (file: File) => ReturnType<SendDocument> = async (file) => {
	if (file.size > LARGEST_DOCUMENT)
		return refuse(
			"too-large",
			`${file.name} is larger than ${LARGEST_DOCUMENT / MEGABYTE} MB, the limit for a document.`,
		);
	const body = new FormData();
	body.append("file", file);
	return send(file.name, "/api/v1/documents", { body });
};

async function send(name: string, path: string, request: RequestInit): ReturnType<SendDocument> {
	const response = await fetch(path, { method: "POST", ...request }).catch(() => null);
	if (!response) return refuse("unavailable", `${name} was not sent: the server could not be reached. Try again.`);
	const answer: ReadDocumentView | { problem: Problem } | null = await response.json().catch(() => null);
	if (answer && "problem" in answer) return { ok: false, problem: answer.problem };
	if (answer && response.ok) return { ok: true, value: answer };
	// A failure of the server, or of a proxy before it, is answered with a page or with nothing.
	return refuse(
		"unavailable",
		`${name} could not be read: something went wrong on the server (${response.status}). Try again in a moment.`,
	);
}

const refuse = (reason: Problem["reason"], message: string) => ({ ok: false, problem: { reason, message } }) as const;
