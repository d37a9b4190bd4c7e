/** Where the report begins in a Word file of ours, so that the article alone is read when the file comes back. */
export const REPORT_BOOKMARK = "_OnrecordReport";

/** Of the comments that our reports make: one that comes back is told from what people wrote. */
export const OUR_INITIALS = "ONRECORD";
