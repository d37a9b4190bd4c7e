import type { Attempt } from "./records.ts";

/** What is said of an attempt to get a response. */
export type AttemptFields = Pick<Attempt, "party" | "channel" | "askedAt" | "answerBy" | "outcome" | "note">;
