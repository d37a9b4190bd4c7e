import { reportFileAnswer } from "@/app/_server/report-file-answer.ts";
import { exportCorrections } from "@/app/_server/use-cases.ts";

export const GET = (request: Request) => reportFileAnswer(request, exportCorrections);
