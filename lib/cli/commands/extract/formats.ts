import type { Extraction } from "../../../core/extraction/extraction.ts";
import { csvHeader, csvRows } from "./csv.ts";
import { asObject } from "./json.ts";
import { table } from "./table.ts";

export const FORMATS = ["table", "json", "jsonl", "csv"] as const;
export type Format = (typeof FORMATS)[number];

/** How the articles of one call are written, one after the other. */
export interface ArticleFormat {
	readonly before: string;
	readonly between: string;
	readonly after: string;
	article(name: string, text: string, extraction: Extraction): string;
}

/** `count` is the number of articles that the call names: one is one JSON object, several are a list. */
export function formatNamed(format: Format, count: number): ArticleFormat {
	switch (format) {
		case "json": {
			const list = count > 1;
			return {
				before: list ? "[\n" : "",
				between: ",\n",
				after: list ? "\n]\n" : "\n",
				article: (name, _text, extraction) => JSON.stringify(asObject(name, extraction), null, 2),
			};
		}
		case "jsonl":
			return {
				before: "",
				between: "\n",
				after: "\n",
				article: (name, _text, extraction) => JSON.stringify(asObject(name, extraction)),
			};
		case "csv":
			return {
				before: csvHeader(),
				between: "",
				after: "",
				article: (name, _text, extraction) => csvRows(name, extraction),
			};
		default:
			return {
				before: "",
				between: "\n",
				after: "",
				article: (name, _text, extraction) => table(name, extraction),
			};
	}
}
