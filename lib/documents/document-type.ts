/** Media types of the documents that are read, by ending. */
const TYPES: Readonly<Record<string, string>> = {
	txt: "text/plain",
	text: "text/plain",
	md: "text/plain",
	markdown: "text/plain",
	docx: "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
	pdf: "application/pdf",
	html: "text/html",
	htm: "text/html",
};

/** The media type of a document that has been read, so that its contents are known to be what its name says. */
export function documentType(name: string, charset?: string): string {
	const ending = name.split(".").pop()?.toLowerCase() ?? "";
	const type = (Object.hasOwn(TYPES, ending) && TYPES[ending]) || "application/octet-stream";
	return charset !== undefined && type === "text/html" ? `${type}; charset=${charset.toLowerCase()}` : type;
}

/** The encoding that a media type names. */
export const charsetOf = (mediaType: string): string | undefined =>
	/charset\s*=\s*"?([\w-]{2,20})/i.exec(mediaType)?.[1];
