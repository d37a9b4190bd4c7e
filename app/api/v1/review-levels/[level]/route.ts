import { answer } from "@/app/_server/respond.ts";
import { setLevel } from "@/app/_server/use-cases.ts";

type Params = { params: Promise<{ level: string }> };

export const PATCH = async (request: Request, { params }: Params) => answer(request, setLevel, await params);
