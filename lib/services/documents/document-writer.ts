import type { Report } from "../../core/report/model.ts";
import type { Rendered } from "../../core/report/rendered.ts";
import type { DocumentKind } from "../../documents/write/kinds.ts";

/** Writes a report as a document for somebody. */
export type DocumentWriter = (kind: DocumentKind, report: Report, person?: string) => Promise<Rendered<Uint8Array>>;

/** For whoever starts, keeps or checks a newsroom, and writes no reports. */
export const writesNone: DocumentWriter = () => Promise.reject(new Error("No documents are written here."));
