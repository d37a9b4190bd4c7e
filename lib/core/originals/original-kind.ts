const WORD = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

/** Whether a file of a media type is held against quotations or played; null for one that can be neither. */
export const originalKind = (mediaType: string): "text" | "recording" | null => {
	if (/^(?:audio|video)\//.test(mediaType)) return "recording";
	return mediaType === "text/plain" || isWord(mediaType) ? "text" : null;
};

/** Whether its words have to be read out of it first. */
export const isWord = (mediaType: string): boolean => mediaType === WORD;
