import { problemResponse, withContext } from "@/app/_server/respond.ts";
import { storeFile } from "@/app/_server/use-cases.ts";

const NO_FILE = {
	reason: "invalid",
	message: "Send one file as multipart form data, in the field “file”.",
} as const;

export const POST = (request: Request) =>
	withContext(request, storeFile, async (ctx) => {
		const file = await request.formData().then(
			(form) => form.get("file"),
			() => null,
		);
		if (!(file instanceof File)) return problemResponse(NO_FILE);
		const result = await storeFile(ctx, {
			name: file.name,
			bytes: new Uint8Array(await file.arrayBuffer()),
		});
		return result.ok ? Response.json(result.value, { status: 201 }) : problemResponse(result.problem);
	});
