import { counted } from "../../../core/vocabulary/counted.ts";
import { SEVERITY } from "../../../core/vocabulary/vocabulary.ts";
import type { Checked } from "./checked.ts";

/** For reading in a terminal: one finding a paragraph, with its place as editors open it. */
export function pretty(checked: readonly Checked[]): string {
	const all = checked.flatMap(({ findings }) => findings);
	const errors = all.filter(({ severity }) => severity === "error").length;
	const paragraphs = checked.flatMap(({ name, findings }) =>
		findings.map(({ severity, rule, message, places: [first] }) => {
			const place = first ? `${name}:${first.line}:${first.column}` : name;
			return `${printable(place)}  ${SEVERITY[severity].name.toLowerCase()}  ${rule}\n  ${printable(message)}\n\n`;
		}),
	);
	return `${paragraphs.join("")}${counted(errors, "error")}, ${counted(all.length - errors, "warning")} in ${counted(checked.length, "article")}.\n`;
}

/** Without characters that a terminal would obey. */
const printable = (text: string): string => text.replace(/\p{Cc}/gu, " ");
