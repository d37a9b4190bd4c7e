import { problemResponse } from "@/app/_server/problem-response.ts";
import { withContext } from "@/app/_server/respond.ts";
import { exportReport } from "@/app/_server/use-cases.ts";

type Params = { params: Promise<{ storyId: string }> };

export const GET = async (request: Request, { params }: Params) =>
	withContext(request, exportReport, async (ctx) => {
		const query = Object.fromEntries(new URL(request.url).searchParams);
		const result = await exportReport(ctx, { ...query, ...(await params) });
		if (!result.ok) return problemResponse(result.problem);
		const { name, mediaType, body } = result.value;
		return new Response(typeof body === "string" ? body : new Uint8Array(body), {
			headers: {
				"Content-Type": mediaType,
				"Content-Disposition": `attachment; filename*=UTF-8''${encodeURIComponent(name)}`,
				// A report is our own markup with escaped text; this holds even if an escape were missed.
				"Content-Security-Policy": "default-src 'none'; style-src 'unsafe-inline'; sandbox",
			},
		});
	});
