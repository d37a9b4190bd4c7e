import "server-only";
import type { Result } from "@/lib/contract/problem.ts";
import type { ReportFile } from "@/lib/contract/report.ts";
import type { Context } from "@/lib/services/context.ts";
import type { Guarded } from "@/lib/services/use-case.ts";
import { attachment } from "./headers.ts";
import { problemResponse } from "./problem-response.ts";
import { withContext } from "./respond.ts";

type MakesFile = Guarded & ((ctx: Context, input: unknown) => Promise<Result<ReportFile>>);

/** Answers a request for a file that is made for it; `path` is what stands in its address. */
export const reportFileAnswer = (request: Request, make: MakesFile, path: object = {}): Promise<Response> =>
	withContext(request, make, async (ctx) => {
		const query = Object.fromEntries(new URL(request.url).searchParams);
		const result = await make(ctx, { ...query, ...path });
		if (!result.ok) return problemResponse(result.problem);
		const { name, mediaType, body } = result.value;
		return new Response(typeof body === "string" ? body : new Uint8Array(body), {
			headers: {
				"Content-Type": mediaType,
				"Content-Disposition": attachment(name),
				// A report is our own markup with escaped text; this holds even if an escape were missed.
				"Content-Security-Policy": "default-src 'none'; style-src 'unsafe-inline'; sandbox",
			},
		});
	});
