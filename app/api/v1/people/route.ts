import { answer } from "@/app/_server/respond.ts";
import { addPerson, listPeople } from "@/app/_server/use-cases.ts";

export const GET = (request: Request) => answer(request, listPeople);
export const POST = (request: Request) => answer(request, addPerson, {}, 201);
