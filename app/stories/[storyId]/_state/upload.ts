import type { EvidenceFileView } from "@/lib/contract/evidence.ts";

/** Stores the file; a text says why it could not be. */
export async function upload(file: File): Promise<EvidenceFileView | string> {
	const body = new FormData();
	body.set("file", file);
	try {
		const response = await fetch("/api/v1/files", { method: "POST", body });
		const answer = (await response.json()) as EvidenceFileView & {
			problem?: { message: string };
		};
		return answer.problem?.message ?? answer;
	} catch {
		return "The file could not be stored now. Everything else you typed is kept; try again.";
	}
}
