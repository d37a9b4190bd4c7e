/** The story that stands in the way, where a problem tells of one. */
export function storyOf(current: unknown): { id: string; title: string } | null {
	if (typeof current !== "object" || current === null || !("id" in current) || !("title" in current)) return null;
	return { id: String(current.id), title: String(current.title) };
}
