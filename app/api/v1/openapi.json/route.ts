import { withContext } from "@/app/_server/respond.ts";
import { openApiDocument } from "@/lib/contract/openapi.ts";

const VIEWER = { role: "viewer" } as const;

export const GET = (request: Request) => withContext(request, VIEWER, async () => Response.json(openApiDocument()));
