/** The endings of the files that are read, as people know them best first. */
export const READABLE_ENDINGS = ["docx", "pdf", "txt", "md", "html", "htm", "text", "markdown"] as const;

/** The ending of a story that Onrecord exported. */
export const STORY_FILE_ENDING = "json";
export const isStoryFile = (name: string): boolean => name.toLowerCase().endsWith(`.${STORY_FILE_ENDING}`);

/** For people. */
export const READABLE = ".docx, .pdf, .txt, .md and .html";
