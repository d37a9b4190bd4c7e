import { problemResponse } from "@/app/_server/problem-response.ts";
import { withContext } from "@/app/_server/respond.ts";
import { readFile } from "@/app/_server/use-cases.ts";

type Params = { params: Promise<{ fileId: string }> };

export const GET = async (request: Request, { params }: Params) =>
	withContext(request, readFile, async (ctx) => {
		const result = await readFile(ctx, await params);
		if (!result.ok) return problemResponse(result.problem);
		const { name, mediaType, bytes } = result.value;
		return new Response(new Uint8Array(bytes), {
			headers: {
				// Somebody else's file is saved, never shown in our own origin; a page least of all.
				"Content-Type": mediaType.startsWith("text/html") ? "application/octet-stream" : mediaType,
				"Content-Disposition": `attachment; filename*=UTF-8''${encodeURIComponent(name)}`,
				"Content-Security-Policy": "default-src 'none'; sandbox",
			},
		});
	});
