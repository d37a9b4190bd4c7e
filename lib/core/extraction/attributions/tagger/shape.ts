import type { Span } from "../../../text/span.ts";

/** Shapes of a word: 0 ALL CAPITALS, 1 Capitalised, 2 digits, 3 letters, 4 one capital, 5 digit first, 6 other. */
export function shapeOf(text: string, token: Span): number {
	let letters = true;
	let capitals = true;
	let digits = true;
	for (let i = token.start; i < token.end; i++) {
		const code = text.charCodeAt(i);
		const capital = code >= 65 && code <= 90;
		const digit = code >= 48 && code <= 57;
		if (!capital) capitals = false;
		if (!digit) digits = false;
		if (!(capital || (code >= 97 && code <= 122) || isLetterBeyondAscii(code))) letters = false;
	}
	const first = text.charCodeAt(token.start);
	if (capitals) return token.end - token.start === 1 ? 4 : 0;
	if (first >= 65 && first <= 90) return 1;
	if (digits) return 2;
	if (first >= 48 && first <= 57) return 5;
	return letters ? 3 : 6;
}

function isLetterBeyondAscii(code: number): boolean {
	return code >= 0xc0 && !(code >= 0x2000 && code <= 0x206f);
}
