import type { Checked } from "./checked.ts";

/** The findings as they are, for programs. */
export function json(checked: readonly Checked[]): string {
	return `${JSON.stringify(
		checked.map(({ name, findings }) => ({ name, findings })),
		null,
		2,
	)}\n`;
}
