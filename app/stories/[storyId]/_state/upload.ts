import type { EvidenceFileView } from "@/lib/contract/evidence.ts";

const FAILED = "The file could not be stored now. Everything else you typed is kept; try again.";

/** Stores the file; a text says why it could not be. `onProgress` hears which part of it is sent, from 0 to 1. */
export function upload(
	file: File,
	onProgress: (sent: number) => void = () => undefined,
): Promise<EvidenceFileView | string> {
	const body = new FormData();
	body.set("file", file);
	// `fetch` doesn't tell how much of a body is sent, and 2 GB take their time.
	const request = new XMLHttpRequest();
	return new Promise((done) => {
		request.upload.onprogress = ({ loaded, total }) => onProgress(total > 0 ? loaded / total : 0);
		request.onerror = () => done(FAILED);
		request.onabort = () => done(FAILED);
		request.onload = () => done(answerOf(request.responseText));
		request.open("POST", "/api/v1/files");
		request.send(body);
	});
}

function answerOf(text: string): EvidenceFileView | string {
	try {
		const answer = JSON.parse(text) as EvidenceFileView & { problem?: { message: string } };
		return answer.problem?.message ?? answer;
	} catch {
		return FAILED;
	}
}
