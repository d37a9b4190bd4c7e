/** The endings of the files that are read, as people know them best first. */
export const READABLE_ENDINGS = ["docx", "pdf", "txt", "md", "html", "htm", "text", "markdown"] as const;

/** For people. */
export const READABLE = ".docx, .pdf, .txt, .md and .html";
