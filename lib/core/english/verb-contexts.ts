import { WORD } from "./word-class.ts";

/** Forms of be, and get, which makes passives as be does. */
export const BE = /^(?:be|is|are|was|were|am|been|being|['’]s|['’]re|['’]m|get|gets|got|getting)$/;
export const HAVE = /^(?:have|has|had|having|['’]ve|['’]d)$/;

export const isBeOrHave = (word: string) => BE.test(word) || HAVE.test(word);

export const startsSubject = (next: number) =>
	next === WORD.DETERMINER || next === WORD.NAME || next === WORD.NUMBER || next === WORD.PRONOUN || next === WORD.NOUN;

export const nominal = (word: number) =>
	word === WORD.NOUN || word === WORD.NAME || word === WORD.ADJECTIVE || word === WORD.NUMBER;

export const startsObject = (next: number) =>
	next === WORD.DETERMINER ||
	next === WORD.OBJECT ||
	next === WORD.SUBJECT ||
	next === WORD.THAT ||
	next === WORD.TO ||
	next === WORD.QUESTION;

export const objectLike = (next: number) =>
	startsObject(next) || nominal(next) || next === WORD.PRONOUN || next === WORD.POSSESSIVE;

export const complementLike = (next: number) =>
	startsObject(next) ||
	next === WORD.PREPOSITION ||
	next === WORD.ADVERB ||
	next === WORD.GERUND ||
	next === WORD.QUOTE ||
	next === WORD.NUMBER ||
	next === WORD.PRONOUN ||
	next === WORD.ADJECTIVE;
