import "server-only";
import type { Result } from "@/lib/contract/problem.ts";
import type { Context } from "@/lib/services/context.ts";
import type { Guarded } from "@/lib/services/use-case.ts";
import { problemResponse } from "./problem-response.ts";
import { withContext } from "./respond.ts";

export const NO_FILE = {
	reason: "invalid",
	message: "Send one file as multipart form data, in the field “file”.",
} as const;

type TakesFile = Guarded & ((ctx: Context, input: { name: string; bytes: Uint8Array }) => Promise<Result<unknown>>);

/** Answers a request that sends one file; the form's other fields, and those of the address, are the rest of the input. */
export const fileAnswer = (request: Request, take: TakesFile, place: Record<string, string> = {}): Promise<Response> =>
	withContext(request, take, async (ctx) => {
		const form = await request.formData().catch(() => new FormData());
		const { file, ...fields } = Object.fromEntries(form);
		if (!(file instanceof File)) return problemResponse(NO_FILE);
		const bytes = new Uint8Array(await file.arrayBuffer());
		const result = await take(ctx, { ...fields, ...place, name: file.name, bytes });
		return result.ok ? Response.json(result.value, { status: 201 }) : problemResponse(result.problem);
	});
