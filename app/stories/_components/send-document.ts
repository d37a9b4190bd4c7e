import type { ReadDocumentView } from "@/lib/contract/document.ts";
import type { Result } from "@/lib/contract/problem.ts";
import { post, sendFile } from "./send-file.ts";

/** Has a file, or the page at an address, read and kept by the server. Never rejects. */
export type SendDocument = (given: File | string) => Promise<Result<ReadDocumentView>>;

export const sendDocument: SendDocument = (given) =>
	typeof given === "string" ? sendAddress(given) : sendFile("/api/v1/documents", given);

const sendAddress = (address: string) =>
	post<ReadDocumentView>(address, "/api/v1/documents/page", {
		headers: { "Content-Type": "application/json" },
		body: JSON.stringify({ address }),
	});
