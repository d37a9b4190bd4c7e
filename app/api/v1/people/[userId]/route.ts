import { answer } from "@/app/_server/respond.ts";
import { changeRole, removePerson } from "@/app/_server/use-cases.ts";

type Params = { params: Promise<{ userId: string }> };

export const PATCH = async (request: Request, { params }: Params) => answer(request, changeRole, await params);
export const DELETE = async (request: Request, { params }: Params) => answer(request, removePerson, await params);
