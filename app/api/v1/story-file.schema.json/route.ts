import { withContext } from "@/app/_server/respond.ts";
import { storyFileSchema } from "@/lib/contract/story-file.ts";

const VIEWER = { role: "viewer" } as const;

export const GET = (request: Request) => withContext(request, VIEWER, async () => Response.json(storyFileSchema()));
