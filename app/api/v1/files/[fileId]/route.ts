import { storedFileAnswer } from "@/app/_server/stored-file.ts";

type Params = { params: Promise<{ fileId: string }> };

export const GET = async (request: Request, { params }: Params) => storedFileAnswer(request, await params);
