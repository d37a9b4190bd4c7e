import { reportFileAnswer } from "@/app/_server/report-file-answer.ts";
import { exportReport } from "@/app/_server/use-cases.ts";

type Params = { params: Promise<{ storyId: string }> };

export const GET = async (request: Request, { params }: Params) =>
	reportFileAnswer(request, exportReport, await params);
