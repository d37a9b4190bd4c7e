const NAMED = "name:";

/** Stands where a person's identifier would, for somebody of another newsroom whom an imported story names. */
export const namedPerson = (name: string): string => `${NAMED}${name}`;

/** Whether an identifier is only a name. */
export const isNamedPerson = (id: string): boolean => id.startsWith(NAMED);

/** The name in the place of an identifier; undefined where it is an identifier of somebody here. */
export const nameOfPerson = (id: string): string | undefined =>
	isNamedPerson(id) ? id.slice(NAMED.length) : undefined;
