const ENTITIES: Readonly<Record<string, string>> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" };

/** Text as it stands in XML or in an attribute between double quotes; what XML can't hold becomes U+FFFD. */
export function xmlText(text: string): string {
	return printable(text).replace(/[&<>"]/g, (sign) => ENTITIES[sign] ?? sign);
}

/** Text without halves of characters and without what no XML document may hold. */
export function printable(text: string): string {
	return text.toWellFormed().replace(/[^\t\n\r\u{20}-\u{fffd}\u{10000}-\u{10ffff}]/gu, "\ufffd");
}
