import type { OriginCount } from "../sourcing/origins.ts";

/** Which file, so that it can be told from any other. */
export function fileWording({ name, sha256 }: { readonly name: string; readonly sha256: string }): string {
	return `${name}, SHA-256 ${sha256}`;
}

/** "none", "1", "0 or 1", "1 to 3". */
export function originsWording({ min, max }: OriginCount): string {
	if (max === 0) return "none";
	if (min === max) return String(min);
	return max - min === 1 ? `${min} or ${max}` : `${min} to ${max}`;
}
