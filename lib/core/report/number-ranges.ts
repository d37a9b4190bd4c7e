export interface NumberRange {
	readonly from: number;
	readonly to: number;
}

/** Joins rising numbers that follow one another: 1, 2, 3, 7 become 1–3 and 7. Two alone stay apart. */
export function numberRanges(numbers: readonly number[]): NumberRange[] {
	const ranges: { from: number; to: number }[] = [];
	for (const number of numbers) {
		const last = ranges.at(-1);
		if (last && number === last.to + 1) last.to = number;
		else ranges.push({ from: number, to: number });
	}
	return ranges.flatMap(({ from, to }) =>
		to === from + 1
			? [
					{ from, to: from },
					{ from: to, to },
				]
			: [{ from, to }],
	);
}

/** Numbers as `selectClaims` takes them: "1-3,7". */
export const writeNumbers = (numbers: readonly number[]): string =>
	numberRanges(numbers)
		.map(({ from, to }) => (from === to ? String(from) : `${from}-${to}`))
		.join(",");
