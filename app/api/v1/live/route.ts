import { attend, liveStream } from "@/app/_server/live-stream.ts";

export const GET = (request: Request) => liveStream(request);
export const PUT = (request: Request) => attend(request);
