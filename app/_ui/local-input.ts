const two = (n: number): string => String(n).padStart(2, "0");

/** A UTC instant as `<input type="datetime-local">` takes it, in the reader's time zone; empty for none. */
export function toLocalInput(at: string | null): string {
	if (!at) return "";
	const date = new Date(at);
	return `${date.getFullYear()}-${two(date.getMonth() + 1)}-${two(date.getDate())}T${two(date.getHours())}:${two(date.getMinutes())}`;
}

/** The UTC instant that someone chose in their own time zone; null where nothing, or no time, was chosen. */
export function fromLocalInput(value: string): string | null {
	const date = new Date(value);
	return value === "" || Number.isNaN(date.getTime()) ? null : date.toISOString();
}
