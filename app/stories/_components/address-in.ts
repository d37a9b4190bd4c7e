/** The address that a text consists of; null where it says anything else, or nothing. */
export function addressIn(text: string): string | null {
	const line = text.trim();
	return line.length < 2000 && /^https?:\/\/[^\s]+$/i.test(line) ? line : null;
}
