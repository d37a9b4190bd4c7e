/** A record as use cases hand it over: plain JSON. */
export type Snapshot = Readonly<Record<string, unknown>>;

/** One record before and after a change; null where there was or is none. */
export interface RecordChange {
	readonly entity: string;
	readonly id: string;
	readonly before: Snapshot | null;
	readonly after: Snapshot | null;
}

/** What changed of a record: each field that did, before and after. A field without a value counts as null. */
export type Fields = Readonly<Record<string, readonly [before: unknown, after: unknown]>>;

/** One record's part of an event. */
export interface FieldChange {
	readonly entity: string;
	readonly id: string;
	readonly fields: Fields;
}

/** Fields that change with everything and say nothing: the event's own number and time say it. */
const SILENT = new Set(["revision", "updatedAt"]);

/** The change as an event keeps it: only the fields that differ. */
export function fieldChange({ entity, id, before, after }: RecordChange): FieldChange {
	const names = new Set([...Object.keys(before ?? {}), ...Object.keys(after ?? {})]);
	const fields: Record<string, readonly [unknown, unknown]> = {};
	for (const name of names) {
		const [was, is] = [before?.[name] ?? null, after?.[name] ?? null];
		if (!SILENT.has(name) && !sameValue(was, is)) fields[name] = [was, is];
	}
	return { entity, id, fields };
}

/** Whether the change made its record: every record's making sets its identifier. */
export const makes = ({ fields }: FieldChange): boolean => fields.id !== undefined && fields.id[0] === null;

/** True where two values are the same JSON, whatever the order of their names. */
export function sameValue(a: unknown, b: unknown): boolean {
	if (a === b) return true;
	if (!isPlain(a) || !isPlain(b)) return canonicalJson(a) === canonicalJson(b);
	// Field by field, up to the first that differs: with a new draft the place of every claim does.
	const isSame = (name: string) => sameValue(a[name], b[name]);
	return Object.keys(a).every(isSame) && Object.keys(b).every(isSame);
}

const isPlain = (value: unknown): value is Snapshot =>
	typeof value === "object" && value !== null && Object.getPrototypeOf(value) === Object.prototype;

const NONE: ReadonlySet<string> = new Set();

/** JSON with names in order, so that one value has one text; without those that are left out. */
export const canonicalJson = (value: unknown, leftOut: ReadonlySet<string> = NONE): string =>
	JSON.stringify(inOrder(value, leftOut));

/** A copy with names in order, quicker than a replacer; without a prototype, so that "__proto__" is a name like others. */
function inOrder(value: unknown, leftOut: ReadonlySet<string>): unknown {
	if (typeof value !== "object" || value === null) return value;
	if (value instanceof Date) return value.toJSON();
	if (Array.isArray(value)) return value.map((inner) => inOrder(inner, leftOut));
	const copy: Record<string, unknown> = Object.create(null);
	for (const [name, inner] of Object.entries(value).sort(byName))
		if (!leftOut.has(name)) copy[name] = inOrder(inner, leftOut);
	return copy;
}

const byName = ([a]: [string, unknown], [b]: [string, unknown]): number => (a < b ? -1 : a > b ? 1 : 0);
