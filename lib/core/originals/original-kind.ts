/** Word files and PDFs. */
const DOCUMENTS: ReadonlySet<string> = new Set([
	"application/vnd.openxmlformats-officedocument.wordprocessingml.document",
	"application/pdf",
]);

/** Whether a file of a media type is held against quotations or played; null for one that can be neither. */
export const originalKind = (mediaType: string): "text" | "recording" | null => {
	if (/^(?:audio|video)\//.test(mediaType)) return "recording";
	return mediaType === "text/plain" || isDocument(mediaType) ? "text" : null;
};

/** Whether its words have to be read out of it first. */
export const isDocument = (mediaType: string): boolean => DOCUMENTS.has(mediaType);
