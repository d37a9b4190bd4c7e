/** "1 claim", "2,353 claims". A noun that takes more than an "s" is given in the plural too. */
export function counted(count: number, one: string, many = `${one}s`): string {
	return `${grouped(count)} ${count === 1 ? one : many}`;
}

const WHOLE = new Intl.NumberFormat("en");

const SMALL = ["no", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine"];

/** "one claim", "three claims", "12 claims": for sentences, where a newsroom spells out what is below ten. */
export function countedInWords(count: number, one: string, many = `${one}s`): string {
	return `${SMALL[count] ?? grouped(count)} ${count === 1 ? one : many}`;
}

/** "2,353". */
export function grouped(count: number): string {
	return WHOLE.format(count);
}
