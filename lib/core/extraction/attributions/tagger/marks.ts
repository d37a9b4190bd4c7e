import { hashWord } from "../../../learned/hashing.ts";
import { CLOSING, OPENING } from "./quotation-states.ts";

/** Hashes of the words that the features single out. */
export const COMMA = hashWord(",");
export const COLON = hashWord(":");
export const DASH = hashWord("--");
export const THAT = hashWord("that");
export const TO = hashWord("to");
export const AND = hashWord("and");
export const BUT = hashWord("but");
export const WHO = hashWord("who");
export const WHICH = hashWord("which");
export const SEMICOLON = hashWord(";");
export const FULL_STOP = hashWord(".");

const OPENING_MARK = hashWord("“");
const CLOSING_MARK = hashWord("”");
const LONE_MARK = hashWord('"');

/** The word hash of a quotation mark in this quotation state. */
export function markWord(state: number): number {
	return state === OPENING ? OPENING_MARK : state === CLOSING ? CLOSING_MARK : LONE_MARK;
}
