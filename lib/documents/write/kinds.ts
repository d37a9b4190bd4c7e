/** Formats of a report that take a library to write. */
export const DOCUMENT_KINDS = ["docx", "pdf", "xlsx"] as const;
export type DocumentKind = (typeof DOCUMENT_KINDS)[number];

export const isDocument = (format: string): format is DocumentKind => DOCUMENT_KINDS.some((kind) => kind === format);
