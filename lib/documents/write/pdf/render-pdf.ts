import { readFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { NodeCompiler } from "@myriaddreamin/typst-ts-node-compiler";
import type { Report } from "../../../core/report/model.ts";
import type { Rendered } from "../../../core/report/rendered.ts";
import { readFaces } from "./faces.ts";
import { pageContent } from "./page-content.ts";

/** Where the template believes it lies; nothing is read from there or written to it. */
const WORKSPACE = join(tmpdir(), "onrecord-no-such-folder");

/** A tagged, paginated PDF (PDF/UA-1), laid out by Typst. The same report gives the same bytes. */
export function renderPdf(report: Report): Rendered<Uint8Array> {
	const { family, files, showable } = readFaces();
	const compiler = NodeCompiler.create({ workspace: WORKSPACE, fontArgs: [{ fontBlobs: [...files] }] });
	const content = JSON.stringify({ family, ...pageContent(report, showable) });
	compiler.mapShadow(join(WORKSPACE, "report.json"), Buffer.from(content));
	const laidOut = compiler.compile({ mainFileContent: readFileSync(new URL("report.typ", import.meta.url), "utf8") });
	if (!laidOut.result)
		throw new Error(`The report can't be laid out: ${JSON.stringify(laidOut.takeDiagnostics()?.shortDiagnostics)}`);
	const body = compiler.pdf(laidOut.result, {
		pdfStandard: "ua-1",
		creationTimestamp: Math.floor(Date.parse(report.madeAt) / 1000),
	});
	return { body, mediaType: "application/pdf", extension: "pdf" };
}
