import "server-only";
import { Readable } from "node:stream";
import type { Part } from "@/lib/services/evidence/file-store.ts";
import { attachment } from "./headers.ts";
import { problemResponse } from "./problem-response.ts";
import { withContext } from "./respond.ts";
import { readFile } from "./use-cases.ts";

/** Answers with a stored file, or the part of it that is asked for, as it is read from the disk. */
export const storedFileAnswer = (request: Request, path: object): Promise<Response> =>
	withContext(request, readFile, async (ctx) => {
		const result = await readFile(ctx, path);
		if (!result.ok) return problemResponse(result.problem);
		const { name, mediaType, size, sha256, read } = result.value;
		const tag = `"${sha256}"`;
		const headers = {
			// Somebody else's file is saved, never shown in our own origin; a page least of all.
			"Content-Type": mediaType.startsWith("text/html") ? "application/octet-stream" : mediaType,
			"Content-Disposition": attachment(name),
			"Content-Security-Policy": "default-src 'none'; sandbox",
			// Compressed on the way, a part would be one of something else.
			"Cache-Control": "no-store, no-transform",
			"Accept-Ranges": "bytes",
			ETag: tag,
		};
		if (request.headers.get("if-none-match") === tag) return new Response(null, { status: 304, headers });
		const condition = request.headers.get("if-range");
		const asked = condition === null || condition === tag ? partOf(request.headers.get("range"), size) : null;
		if (asked === "beyond")
			return new Response(null, { status: 416, headers: { ...headers, "Content-Range": `bytes */${size}` } });
		const { start, end } = asked ?? { start: 0, end: size - 1 };
		const isWhole = asked === null;
		const body = request.method === "HEAD" ? null : webStream(read({ start, end }));
		return new Response(body, {
			status: isWhole ? 200 : 206,
			headers: {
				...headers,
				"Content-Length": String(end - start + 1),
				...(isWhole ? {} : { "Content-Range": `bytes ${start}-${end}/${size}` }),
			},
		});
	});

const webStream = (stream: Readable) => Readable.toWeb(stream) as ReadableStream<Uint8Array>;

/** The one part that a Range header asks for; null for what asks for several, or in another way: then all is sent. */
function partOf(header: string | null, size: number): Part | "beyond" | null {
	const [, from = "", to = ""] = /^bytes=(\d{0,15})-(\d{0,15})$/.exec(header ?? "") ?? [];
	if (from === "" && to === "") return null;
	const start = from === "" ? Math.max(0, size - Number(to)) : Number(from);
	const end = from === "" || to === "" ? size - 1 : Math.min(size - 1, Number(to));
	if (start > end) return from !== "" && to !== "" && Number(from) > Number(to) ? null : "beyond";
	return { start, end };
}
