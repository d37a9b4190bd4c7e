const UNITS = [
	"zero",
	"one",
	"two",
	"three",
	"four",
	"five",
	"six",
	"seven",
	"eight",
	"nine",
	"ten",
	"eleven",
	"twelve",
];
const TEENS = ["thirteen", "fourteen", "fifteen", "sixteen", "seventeen", "eighteen", "nineteen"];
const TENS = ["twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety"];
const SMALL: ReadonlyMap<string, number> = new Map([
	...[...UNITS, ...TEENS].map((word, value) => [word, value] as const),
	...TENS.map((word, at) => [word, 20 + 10 * at] as const),
]);
const LARGE: ReadonlyMap<string, number> = new Map([
	["hundred", 1e2],
	["thousand", 1e3],
	["million", 1e6],
	["m", 1e6],
	["billion", 1e9],
	["bn", 1e9],
	["trillion", 1e12],
]);

const WORD = `(?:${TENS.join("|")})(?:-(?:${UNITS.slice(1, 10).join("|")}))?|${[...TEENS, ...UNITS].toReversed().join("|")}`;
const SCALE = "(?:hundred|thousand|million|billion|trillion|bn)";
/** A number in figures or in words, up to "12.4 million", as a part of a pattern. Years look like any other. */
export const NUMBER = `(?:(?<!\\d)(?:\\d{1,3}(?:,\\d{3})+|\\d+)(?:\\.\\d+)?|\\b(?:${WORD})\\b)(?:[\\s-](?:hundred\\sand\\s(?:${UNITS.slice(1).join("|")}|[a-z]{3,6}teen|[a-z]{3,5}ty(?:-[a-z]{3,5})?)|${SCALE})\\b|(?:m|bn)\\b)?`;
/** Money has its sign in front. */
export const AMOUNT = `[$£€]?${NUMBER}`;
export const PERCENT = "(?:\\s?%|\\s?per\\s?cent\\b)";
/** Words after which a figure is not meant exactly. */
export const ABOUT =
	"(?:about|around|approximately|roughly|nearly|almost|some|more than|less than|fewer than|over|under|up to|at least|at most|just|well)";

/** A number as written. */
export interface Figure {
	readonly value: number;
	/** Half of its last written digit: what rounding may have taken or added. */
	readonly slack: number;
	/** 1, or what “million” and the like multiply by. */
	readonly scale: number;
}

/** What the words that `NUMBER` or `AMOUNT` matched stand for. */
export function figureOf(words: string): Figure {
	const [, digits, rest = ""] = /^[$£€]?([\d.,]*)(.*)$/s.exec(words.trim().toLowerCase()) ?? [];
	const parts = rest.split(/[\s-]+/).filter(Boolean);
	const scale = parts.reduce((product, part) => product * (LARGE.get(part) ?? 1), 1);
	const [before = [], after = []] = splitAt(parts, "and").map((words) => words.map((word) => SMALL.get(word) ?? 0));
	const plain = digits ? digits.replaceAll(",", "") : String(sum(before));
	// "Two hundred and one" is exact.
	if (after.length > 0) return { value: Number(plain) * scale + sum(after), slack: 0.5, scale: 1 };
	const decimals = plain.split(".")[1]?.length ?? 0;
	return { value: Number(plain) * scale, slack: (scale * 10 ** -decimals) / 2, scale };
}

function splitAt(words: readonly string[], word: string): string[][] {
	const at = words.indexOf(word);
	return at < 0 ? [[...words]] : [words.slice(0, at), words.slice(at + 1)];
}

const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0);

/** "from 2 to 3 million" means two million. */
export const sameScale = (from: Figure, to: Figure): Figure =>
	from.scale > 1 || to.scale === 1 || from.value >= 1000
		? from
		: { value: from.value * to.scale, slack: from.slack * to.scale, scale: to.scale };

const ONE_DECIMAL = new Intl.NumberFormat("en", { maximumFractionDigits: 1, signDisplay: "negative" });

/** "36.4", "1,200": a figure as a message writes it. */
export function written(value: number): string {
	return ONE_DECIMAL.format(Number(value.toFixed(1)));
}
