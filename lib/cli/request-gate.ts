import { IncomingMessage, type RequestListener, type ServerResponse } from "node:http";
import { PROBLEM_TYPE, type Problem, problemDocument } from "../contract/problem.ts";
import { LARGEST_EVIDENCE } from "../core/vocabulary/limits.ts";

const KB = 1024;
const MB = 1024 * KB;
const GB = 1024 * MB;

/** The most bytes that a body may have, by the start of its path; the first that fits holds. */
const BODY_LIMITS: readonly [start: string, bytes: number][] = [
	["/api/auth/", 64 * KB],
	["/api/v1/files", LARGEST_EVIDENCE + MB],
	["/api/v1/documents", 26 * MB],
	["/api/v1/stories/import", 26 * MB],
	// 1,000,000 UTF-16 code units of an article are at most 6 MB, escaped.
	["/api/v1/", 8 * MB],
	// What is left are pages and their server actions: forms of a few fields.
	["/", 256 * KB],
];
/** Other methods than these have no use here; TRACE would hand a session cookie back. */
const METHODS = ["GET", "HEAD", "POST", "PUT", "PATCH", "DELETE", "OPTIONS"];
/** How long a client that is still sending can read why it is refused. */
const LINGER_MS = 500;
/** The same where the app has answered without reading all of a body: a browser on a slow line looks only later. */
const LEAVE_MS = 5000;

/**
 * A request whose body is counted as it arrives. Whoever reads the body never sees a byte beyond the limit. Node makes these
 * when it is passed to `createServer` as `IncomingMessage`.
 */
export class CountedRequest extends IncomingMessage {
	#bytes = 0;
	#most = Number.POSITIVE_INFINITY;
	#refuse = () => {};

	/** Calls `refuse`, once, as soon as the body has more than `most` bytes. */
	limit(most: number, refuse: () => void): void {
		this.#most = most;
		this.#refuse = refuse;
	}

	override push(chunk: Buffer | null, encoding?: BufferEncoding): boolean {
		if (chunk === null) return super.push(chunk);
		this.#bytes += chunk.length;
		if (this.#bytes <= this.#most) return super.push(chunk, encoding);
		this.#refuse();
		this.#refuse = () => {};
		// The rest is read off the socket and dropped.
		return true;
	}
}

/** Refuses what is too large or malformed before any of it is read, and hands the rest on. */
export function gate(next: RequestListener<typeof CountedRequest>): RequestListener<typeof CountedRequest> {
	return (request, response) => {
		if (!isForOneHost(request))
			return refuse(request, response, 400, {
				reason: "invalid",
				message: "The address must begin with a slash, and the request must name one host.",
			});
		const path = pathOf(request.url);
		if (path === null)
			return refuse(request, response, 400, {
				reason: "invalid",
				message: "This address has a “%” that doesn’t encode a character. Write it as %25.",
			});
		if (!METHODS.includes(request.method ?? ""))
			return refuse(request, response, 405, { reason: "invalid", message: "This method isn’t supported here." });
		if (!hasOrigin(request))
			return refuse(request, response, 400, { reason: "invalid", message: "The Origin header isn’t an origin." });
		const most = BODY_LIMITS.find(([start]) => path.startsWith(start))?.[1] ?? 0;
		const tooLarge = () => refuse(request, response, 413, tooLargeProblem(most));
		// A length that is told is enough; a body that comes in chunks is counted.
		if (Number(request.headers["content-length"] ?? 0) > most) return tooLarge();
		request.limit(most, tooLarge);
		endLate(request, response, most);
		return next(request, response);
	};
}

/**
 * Programs in front may read another of two Host headers than Node does, and an address with a host of its own would be
 * answered with a redirect there.
 */
const isForOneHost = ({ url = "", headersDistinct }: IncomingMessage): boolean =>
	url.startsWith("/") && (headersDistinct.host?.length ?? 0) <= 1;

/** How long a body may take: five minutes, and for a large file what a slow line needs (2 Mbit/s). */
const patience = (most: number): number => Math.max(300_000, most / 250);

/** Closes the connection of whoever sends too slowly, and of whoever goes on sending after they were answered. */
function endLate(request: CountedRequest, response: ServerResponse, most: number): void {
	if (request.complete) return;
	const late = setTimeout(() => request.complete || request.destroy(), patience(most));
	request.once("close", () => clearTimeout(late));
	request.once("end", () => clearTimeout(late));
	response.once("finish", () => {
		if (!request.complete) setTimeout(() => request.complete || request.destroy(), LEAVE_MS);
	});
}

/** The path without its query; null where it isn't properly encoded. */
function pathOf(url = "/"): string | null {
	try {
		return decodeURIComponent(url.split("?", 1)[0] ?? "");
	} catch {
		return null;
	}
}

/** Pages without an origin of their own say "null". */
function hasOrigin({ headers: { origin } }: IncomingMessage): boolean {
	return origin === undefined || origin === "null" || URL.canParse(origin);
}

/** Without what a form adds to its file. */
function inWords(bytes: number): string {
	if (bytes >= GB) return `${Math.floor(bytes / GB)} GB`;
	return bytes >= MB ? `${bytes / MB} MB` : `${bytes / KB} kB`;
}

const tooLargeProblem = (most: number): Problem => ({
	reason: "too-large",
	message: `The request is larger than ${inWords(most)}, the limit here. Nothing was read or stored.`,
});

/** Answers with the problem and closes the connection, also where the client goes on sending. */
function refuse(request: CountedRequest, response: ServerResponse, status: number, problem: Problem): void {
	if (response.headersSent) return void request.destroy();
	const body = JSON.stringify(problemDocument(problem, status));
	response.writeHead(status, {
		"Content-Type": PROBLEM_TYPE,
		"Content-Length": Buffer.byteLength(body),
		"Cache-Control": "no-store",
		Connection: "close",
		...(status === 405 ? { Allow: METHODS.join(", ") } : {}),
	});
	response.write(body);
	request.limit(0, () => {});
	request.resume();
	// Ended at once, the connection would be reset while the client is sending, and the answer lost with it.
	const end = setTimeout(() => response.end(), LINGER_MS);
	request.once("end", () => {
		clearTimeout(end);
		response.end();
	});
}
