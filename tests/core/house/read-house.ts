import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { ScoredClaim } from "../../../lib/training/score-claims.ts";

/** An article of our own with the claims that a person cut it into. */
export interface HouseArticle {
	readonly name: string;
	readonly text: string;
	readonly claims: readonly ScoredClaim[];
}

/** Those that weren't read while the extractor was worked on: a gap between them and the others means tuning. */
export const UNREAD: ReadonlySet<string> = new Set([
	"council",
	"flood",
	"obituary",
	"pianist",
	"politics",
	"quarry",
	"referee",
	"release",
]);

/**
 * Reads the articles of this folder. A line of a `.gold` file is a claim: `quote | who | chain | stance or "optional"`. Other
 * right answers stand behind " / "; a chain's names are joined by " > ", and an empty chain is the article's own voice.
 */
export function readHouse(folder: string): HouseArticle[] {
	return readdirSync(folder)
		.filter((file) => file.endsWith(".gold"))
		.sort()
		.map((file) => {
			const name = file.replace(/\.gold$/, "");
			const text = readFileSync(join(folder, `${name}.txt`), "utf8");
			let at = 0;
			const claims = readFileSync(join(folder, file), "utf8")
				.split("\n")
				.filter((line) => line.trim() !== "")
				.map((line) => {
					const claim = readClaim(line, text, at);
					at = claim.start;
					return claim;
				});
			return { name, text, claims };
		});
}

function readClaim(line: string, text: string, from: number): ScoredClaim {
	const [quote = "", who = "", chain = "", stance = ""] = line.split("|").map((part) => part.trim());
	const start = text.indexOf(quote, from);
	if (start < 0) throw new Error(`The article doesn't hold “${quote}” where its gold expects it.`);
	const [name = "", ...acceptWho] = who.split("/").map((part) => part.trim());
	const [credited = [], ...accept] = chain.split("/").map((part) =>
		part
			.split(">")
			.map((source) => source.trim())
			.filter(Boolean),
	);
	return {
		start,
		end: start + quote.length,
		who: name,
		acceptWho,
		chain: credited,
		accept,
		form: "",
		stance: stance === "" || stance === "optional" ? "assert" : stance,
		optional: stance === "optional",
	};
}
