import { answer } from "@/app/_server/respond.ts";
import { setRule } from "@/app/_server/use-cases.ts";

type Params = { params: Promise<{ ruleId: string }> };

export const PATCH = async (request: Request, { params }: Params) => answer(request, setRule, await params);
