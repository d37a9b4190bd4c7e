import { LONGEST } from "../../core/vocabulary/limits.ts";
import type { FileRecord } from "../../data/evidence.ts";
import type { Context } from "../context.ts";
import { Refusal } from "../use-case.ts";

/** Whether an original is read or played. */
export const originalKind = ({ mediaType }: Pick<FileRecord, "mediaType">): "text" | "recording" | null => {
	if (/^(?:audio|video)\//.test(mediaType)) return "recording";
	return mediaType === "text/plain" ? "text" : null;
};

/** The words of a file, as it has them; null where they were erased, or another file stands in its place. */
export async function textOf({ files }: Context, file: FileRecord): Promise<string | null> {
	if (file.erasedAt) return null;
	const bytes = await files.get(file.sha256);
	if (!(bytes instanceof Uint8Array)) return null;
	const text = new TextDecoder("utf-8").decode(bytes);
	if (text.length > LONGEST["A transcript"])
		throw new Refusal({
			reason: "too-large",
			message: `${file.name} has ${text.length.toLocaleString("en")} characters; the limit for a transcript is ${LONGEST["A transcript"].toLocaleString("en")}. Split it in two.`,
		});
	return text;
}
