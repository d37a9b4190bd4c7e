const LINE = 20_000;

/** The module that holds a model's bytes as base64, in lines that editors and diffs can bear. */
export function modelModule(bytes: Uint8Array, card = "docs/model-card.md"): string {
	const text = Buffer.from(bytes).toString("base64").replace(/=+$/, "");
	const lines: string[] = [];
	for (let i = 0; i < text.length; i += LINE) lines.push(`\t"${text.slice(i, i + LINE)}"`);
	return [
		`// Written by \`npm run train\`; what it is and what it learned from: ${card}.`,
		"export const WEIGHTS: string = [",
		`${lines.join(",\n")},`,
		'].join("");',
		"",
	].join("\n");
}
