/** What a page is saved as, by the type that its server names. */
const ENDINGS: readonly (readonly [type: RegExp, ending: string])[] = [
	[/^application\/pdf\b/i, "pdf"],
	[/^application\/vnd\.openxmlformats-officedocument\.wordprocessingml\.document\b/i, "docx"],
	[/^text\/(?:plain|markdown)\b/i, "txt"],
	[/^(?:text\/html|application\/xhtml\+xml)\b/i, "html"],
];

/** The name of the file that a page is kept as: its host, the last part of its path, and the ending of what it is. */
export function nameOfPage({ hostname, pathname }: URL, type: string): string {
	const [, ending] = ENDINGS.find(([known]) => known.test(type.trim())) ?? [];
	const last = decoded(pathname).split("/").filter(Boolean).at(-1) ?? "";
	const stem = last.replace(/\.[a-z0-9]{1,8}$/i, "").replace(/[^\p{L}\p{N}._-]+/gu, "-");
	// Whatever else a server sends is refused by its reader, in words, as a file of that kind is.
	const own = /\.([a-z0-9]{1,8})$/i.exec(last)?.[1]?.toLowerCase();
	return `${[hostname, [...stem].slice(0, 80).join("")].filter(Boolean).join(" ")}.${ending ?? (type === "" ? "html" : (own ?? "bin"))}`;
}

function decoded(path: string): string {
	try {
		return decodeURIComponent(path);
	} catch {
		return path;
	}
}
