/** A spreadsheet may run a cell that begins like this. In East Asian locales some read the full-width signs as the plain ones. */
const AT_START = /^\s*(?=[=+\-@＝＋－＠])|^(?=[\t\r;])/u;
/** A spreadsheet that splits at semicolons, tabs or line ends, quoted or not, begins a cell inside this one. */
const WITHIN = /[;\t\r\n][^\S\t\r\n]*(?=[=+\-@＝＋－＠])/gu;

/** One cell after RFC 4180, with an apostrophe before whatever a spreadsheet would run as a formula (OWASP, "CSV Injection"). */
export function csvCell(value: string | number): string {
	if (typeof value === "number") return String(value);
	const safe = value.replace(WITHIN, "$&'").replace(AT_START, "'$&");
	return /[",\r\n;]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
