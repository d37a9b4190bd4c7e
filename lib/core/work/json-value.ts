export type Json = Readonly<Record<string, unknown>>;

/** The objects of a value that is one, or a list of some. */
export const items = (value: unknown): Json[] =>
	[value].flat().filter((one): one is Json => typeof one === "object" && one !== null && !Array.isArray(one));

export const textOf = (value: unknown): string => (typeof value === "string" ? value : "");
