/**
 * A path of our own to go on to after signing in, from the address that someone came with. Whatever would lead to
 * another site ("//example.org", "/\example.org", "https://…") becomes the list of stories.
 */
export function localPath(next: string | undefined): string {
	const base = "http://onrecord.invalid";
	if (!next?.startsWith("/") || !URL.canParse(next, base)) return "/stories";
	const url = new URL(next, base);
	if (url.origin !== base) return "/stories";
	const path = `${url.pathname}${url.search}${url.hash}`;
	// "/.//example.org" is of this origin, but its path alone would not be.
	return path.startsWith("//") ? "/stories" : path;
}
