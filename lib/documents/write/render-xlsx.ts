import { type Cell, type WriteSheet, writeXlsx } from "hucre/xlsx";
import { factsOf } from "../../core/report/facts.ts";
import type { Report } from "../../core/report/model.ts";
import type { Rendered } from "../../core/report/rendered.ts";
import { claimRows } from "../../core/report/rows.ts";
import { leftOutInWords, problemsInWords, standingInWords } from "../../core/report/summary.ts";
import { instantInUtc } from "../../core/vocabulary/instant.ts";
import { printable } from "./xml-text.ts";

const MEDIA_TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
/** Excel refuses a file with a longer text in a cell. */
const LONGEST_CELL = 32_767;

type Row = readonly (string | number)[];
type Cells = Map<string, Partial<Cell>>;

/**
 * A workbook: what the report is of, a row for each claim, and one for each piece of evidence with its link. Every text is
 * stored as text and nothing as a formula, so what begins with "=" is shown and not run.
 */
export async function renderXlsx(report: Report): Promise<Rendered<Uint8Array>> {
	const claims = claimRows(report);
	const sheets = [about(report), sheet("Claims", [9, 60, 60, ...widths(claims)], claims), evidence(report)];
	const body = await writeXlsx({
		sheets,
		properties: { title: printable(report.title), creator: printable(report.newsroom) },
	});
	return { body, mediaType: MEDIA_TYPE, extension: "xlsx" };
}

const widths = ([heads = []]: readonly Row[]) => heads.slice(3).map(() => 28);

function about(report: Report): WriteSheet {
	const { title, newsroom, draft, madeAt, madeBy, record, problems } = report;
	const rows: Row[] = [
		["Sourcing report", title],
		["Newsroom", newsroom],
		["Draft", draft.number],
		["Words", draft.words],
		["SHA-256 of the draft", draft.sha256],
		["Generated", `${instantInUtc(madeAt)}${madeBy === null ? "" : ` by ${madeBy}`}`],
		["Record", `event ${record.events}, head ${record.head}, signature ${record.signature}`],
		...leftOutInWords(report).map((line): Row => ["Left out", line]),
		["Open findings", problemsInWords(problems)],
		...standingInWords(report).map((line): Row => ["Status", line]),
	];
	return { name: "Report", columns: [{ width: 24 }, { width: 90 }], rows: rows.map(cleaned) };
}

function evidence({ claims }: Report): WriteSheet {
	const cells: Cells = new Map();
	const rows: Row[] = [["Claim", "Evidence", "Address"]];
	for (const claim of claims)
		for (const { kind, value, href } of factsOf(claim)) {
			if (kind !== "evidence" || claim.evidence.length === 0) continue;
			if (href) cells.set(`${rows.length},2`, { value: href, hyperlink: { target: href } });
			rows.push([claim.number, value, href ?? ""]);
		}
	return sheet("Evidence", [9, 90, 50], rows, cells);
}

/** A sheet whose first row is its heads: bold, always in view, and a filter each. */
function sheet(name: string, columns: readonly number[], rows: readonly Row[], cells: Cells = new Map()): WriteSheet {
	rows[0]?.forEach((value, column) => {
		cells.set(`0,${column}`, { value, style: { font: { bold: true } } });
	});
	return {
		name,
		columns: columns.map((width) => ({ width })),
		rows: rows.map(cleaned),
		cells,
		freezePane: { rows: 1 },
		autoFilter: { range: `A1:${letters(columns.length)}${rows.length}` },
	};
}

const cleaned = (row: Row) =>
	row.map((value) => (typeof value === "number" ? value : printable(value).slice(0, LONGEST_CELL).toWellFormed()));

/** The name of the last of so many columns: A, B, … Z, AA. */
function letters(count: number): string {
	const at = count - 1;
	return `${at >= 26 ? String.fromCharCode(64 + Math.floor(at / 26)) : ""}${String.fromCharCode(65 + (at % 26))}`;
}
