import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

/** The kinds of error that were put into the articles of this folder. */
export const KINDS = [
	"headline-figure",
	"weekday",
	"sum",
	"name",
	"title",
	"quote",
	"second-hand",
	"denial",
	"unnamed",
	"circular",
	"condition",
	"unanswered",
] as const;
export type Kind = (typeof KINDS)[number];

/** A passage as it should read, and as it reads with the error. */
interface Planted {
	readonly kind: Kind;
	/** The whole article with this one error. */
	readonly text: string;
	/** The words that are wrong; empty where something was left out. */
	readonly wrong: string;
}

/** An article of our own with the errors that were put into it. */
export interface Article {
	readonly name: string;
	/** Without any error. */
	readonly text: string;
	readonly planted: readonly Planted[];
	/** What somebody in it said, as it was written down. */
	readonly heard: { readonly source: string; readonly text: string } | null;
}

const PLACE = /\{([a-z-]+)\|([^|{}]*)\|([^|{}]*)\}/g;

/**
 * Reads the articles of this folder. `{kind|right|wrong}` is a passage with an error, and a `.heard` file beside an article is
 * a transcript, whose first line says who speaks.
 */
export function readArticles(): Article[] {
	const folder = import.meta.dirname;
	return readdirSync(folder)
		.filter((file) => file.endsWith(".txt"))
		.sort()
		.map((file) => {
			const name = file.replace(/\.txt$/, "");
			const marked = readFileSync(join(folder, file), "utf8");
			const places = [...marked.matchAll(PLACE)];
			const without = (wrongAt: number | null) => {
				let at = -1;
				return marked.replace(PLACE, (_all, _kind, right: string, wrong: string) => {
					at++;
					return at === wrongAt ? wrong : right;
				});
			};
			return {
				name,
				text: without(null),
				planted: places.map(([, kind = "", , wrong = ""], at) => ({
					kind: KINDS.find((one) => one === kind) ?? unknownKind(kind),
					text: without(at),
					wrong,
				})),
				heard: readHeard(join(folder, `${name}.heard`)),
			};
		});
}

function readHeard(path: string): Article["heard"] {
	try {
		const [source = "", ...lines] = readFileSync(path, "utf8").split("\n");
		return { source, text: lines.join("\n") };
	} catch {
		return null;
	}
}

function unknownKind(kind: string): never {
	throw new Error(`There is no kind of error ${kind}.`);
}
