import { problemResponse } from "@/app/_server/problem-response.ts";
import { withContext } from "@/app/_server/respond.ts";

const NO_SUCH = {
	reason: "not-found",
	message: "The API has no such address. The reference under Settings, API tokens lists them all.",
} as const;

const answer = (request: Request) => withContext(request, { role: "viewer" }, async () => problemResponse(NO_SUCH));

export { answer as DELETE, answer as GET, answer as PATCH, answer as POST, answer as PUT };
