import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { ScoredClaim } from "./score-claims.ts";

/** An article with the claims that a person cut it into. */
export interface AcceptanceArticle {
	readonly name: string;
	readonly text: string;
	readonly claims: readonly ScoredClaim[];
}

/** Reads every `NAME.txt` with its `NAME.gold.json` of a folder, in the order of their names. */
export function readAcceptance(folder: string): AcceptanceArticle[] {
	return readdirSync(folder)
		.filter((file) => file.endsWith(".gold.json"))
		.sort()
		.map((file) => {
			const name = file.replace(/\.gold\.json$/, "");
			const gold = JSON.parse(readFileSync(join(folder, file), "utf8")) as {
				claims: ScoredClaim[];
			};
			return {
				name,
				text: readFileSync(join(folder, `${name}.txt`), "utf8"),
				claims: gold.claims,
			};
		});
}
