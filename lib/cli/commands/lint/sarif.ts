import { RULES } from "../../../core/rules/rules.ts";
import type { Severity } from "../../../core/vocabulary/vocabulary.ts";
import type { Checked, PlacedFinding } from "./checked.ts";

const LEVEL: Readonly<Record<Severity, "error" | "warning">> = { error: "error", warn: "warning" };

/** SARIF 2.1.0, which editors and code hosts show beside the lines. Columns count UTF-16 code units. */
export function sarif(checked: readonly Checked[]): string {
	const rules = RULES.map(({ id, title, checks, why }) => ({
		id,
		shortDescription: { text: title },
		fullDescription: { text: checks },
		help: { text: why },
	}));
	const results = checked.flatMap(({ name, text, findings }) => findings.map((finding) => result(name, text, finding)));
	return `${JSON.stringify(
		{
			$schema: "https://json.schemastore.org/sarif-2.1.0.json",
			version: "2.1.0",
			runs: [
				{
					tool: { driver: { name: "onrecord", rules } },
					columnKind: "utf16CodeUnits",
					results,
				},
			],
		},
		null,
		2,
	)}\n`;
}

function result(name: string, text: string, { rule, severity, message, places }: PlacedFinding) {
	return {
		ruleId: rule,
		ruleIndex: RULES.findIndex(({ id }) => id === rule),
		level: LEVEL[severity],
		message: { text: message },
		locations: (places.length > 0 ? places.slice(0, 1) : [null]).map((place) => ({
			physicalLocation: {
				artifactLocation: { uri: encodeURI(name.replaceAll("\\", "/")) },
				...(place && {
					region: {
						startLine: place.line,
						startColumn: place.column,
						charOffset: place.start,
						charLength: place.end - place.start,
						snippet: { text: text.slice(place.start, place.end) },
					},
				}),
			},
		})),
	};
}
