/** Parts of the screen that a command leads to: whoever draws one says how it takes focus. */
export type Place = "who" | "source" | "evidence" | "comment" | "ground-rule" | "search" | "inspector" | "selection";
