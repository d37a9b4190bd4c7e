import { z } from "zod";
import type { ReadDocumentView } from "../../contract/document.ts";
import { field } from "../../contract/text.ts";
import { plainName } from "../evidence/files.ts";
import { defineUseCase } from "../use-case.ts";
import { keepDocument } from "./keep-document.ts";
import { readOrRefuse } from "./original.ts";

const addDocumentInput = z.object({
	name: field("A file name").min(1),
	bytes: z.instanceof(Uint8Array),
});

/** Reads a file, and keeps it as it came so that a story can be made of it. One that can't be read is not kept. */
export const addDocument = defineUseCase(addDocumentInput, "checker", async (ctx, input): Promise<ReadDocumentView> => {
	const name = plainName(input.name);
	const { text, losses, about, notes } = await readOrRefuse(ctx, { name, bytes: input.bytes });
	return {
		...(await keepDocument(ctx, { name, bytes: input.bytes, about })),
		text,
		losses,
		notes: notes.filter(({ isOurs }) => !isOurs).length,
	};
});
