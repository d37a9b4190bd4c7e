/** Content-Disposition of a file that is saved, under a name of any characters. */
export const attachment = (name: string): string => `attachment; filename*=UTF-8''${encodeURIComponent(name)}`;

/** What a header says, without the quotes that a tag or a structured header has; null where there is none. */
export const unquoted = (headers: Headers, name: string): string | null =>
	headers
		.get(name)
		?.trim()
		.replace(/^"(.*)"$/, "$1") ?? null;
