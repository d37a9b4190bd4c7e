import "server-only";
import { Readable } from "node:stream";
import Busboy, { type BusboyHeaders } from "@fastify/busboy";
import type { Result } from "@/lib/contract/problem.ts";
import type { Context } from "@/lib/services/context.ts";
import type { Guarded } from "@/lib/services/use-case.ts";
import { NO_FILE } from "./file-answer.ts";
import { once } from "./once.ts";
import { problemResponse } from "./problem-response.ts";
import { withContext } from "./respond.ts";

interface ComingFile {
	readonly name: string;
	readonly bytes: Readable;
}

type TakesStream = Guarded & ((ctx: Context, input: ComingFile) => Promise<Result<unknown>>);

/** Answers a request that sends one file, of which no more is held than what just came in. */
export const streamedFileAnswer = (request: Request, take: TakesStream): Promise<Response> =>
	withContext(request, take, async (ctx) => {
		// With the same key the same file is meant, as far as its name and the length of the request tell.
		const length = request.headers.get("content-length");
		const answer = await receive(request, (file) =>
			once(ctx, request, { name: file.name, length }, async () => {
				const result = await take(ctx, file);
				return result.ok ? Response.json(result.value, { status: 201 }) : problemResponse(result.problem);
			}),
		);
		return answer ?? problemResponse(NO_FILE);
	});

/** Hands the file in the field “file” on as it comes in; null where there is none. What comes after an answer isn't read. */
function receive<T>(request: Request, take: (file: ComingFile) => Promise<T>): Promise<T | null> {
	const type = request.headers.get("content-type") ?? "";
	if (!request.body || !/^multipart\/form-data\s*;.*boundary=/i.test(type)) return Promise.resolve(null);
	const body = Readable.fromWeb(request.body as import("node:stream/web").ReadableStream);
	const headers = { "content-type": type } as BusboyHeaders;
	const form = new Busboy({ headers, limits: { fields: 20, fieldSize: 10_000, headerPairs: 100 } });
	return new Promise((done, fail) => {
		let [isTaken, isBroken] = [false, false];
		const broken = () => {
			isBroken = true;
			if (!isTaken) done(null);
		};
		form.on("file", (field, bytes, name) => {
			if (field !== "file" || isTaken) return bytes.resume();
			isTaken = true;
			// Whoever leaves in the middle has sent nothing: what waits for the rest hears of it.
			bytes.on("error", broken);
			body.once("error", (error) => bytes.destroy(error));
			take({ name: name ?? "", bytes }).then(done, (error: unknown) => (isBroken ? done(null) : fail(error)));
			return bytes;
		});
		form.once("finish", () => isTaken || done(null));
		form.on("error", broken);
		body.on("error", broken);
		body.pipe(form);
	});
}
