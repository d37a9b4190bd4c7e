/** One value of a closed vocabulary, and how people read it. */
export interface Row {
	/** As the database stores it and the API sends it. */
	readonly value: string | number;
	/** What every screen, export and message calls it. */
	readonly name: string;
	/** What it stands for, in a few words that fit after its name. */
	readonly meaning: string;
	/** The letter that stands for it where there is room for no more. */
	readonly letter?: string;
	/** The key that sets it on the desk, unless the user chose another. */
	readonly key?: string;
}

type Values<R extends readonly Row[]> = { readonly [Index in keyof R]: R[Index]["value"] };

/** The values alone, in the order of the table. */
export function valuesOf<const R extends readonly Row[]>(rows: R): Values<R> {
	return rows.map(({ value }) => value) as unknown as Values<R>;
}

/** The rows by their value: `FORM.direct.name`. */
export function byValue<const R extends readonly Row[]>(
	rows: R,
): { readonly [Value in R[number]["value"]]: Row & Extract<R[number], { value: Value }> } {
	return Object.fromEntries(rows.map((row) => [row.value, row])) as never;
}
