import { type Part, partsOf } from "./pattern-tree.ts";

/** One character or two of every sort that our patterns tell apart. */
const ALPHABET = [..." \n\ta1AéÉ\u0301漢.,;:!?'’\"“”‘«»()[]{}<>-–—…/\\@#&%$£€*_+=|^~`\u00a0\u200b"];
/** What is repeated so often has the same growth as what has no end. */
const OFTEN = 25;
const MOST_SORTS = 10;

/** What a pattern may be slow on. */
export interface WorstStrings {
	/** To repeat. */
	readonly units: readonly string[];
	/** To stand at the end, so that what fits up to there fails. */
	readonly ends: readonly string[];
}

/**
 * What a pattern may be slow on: characters that its classes don't tell apart count as one, so that what two repeated parts
 * both take is among them; then what each repeated part repeats, what leads up to it, and both together.
 */
export function worstStrings(source: string, flags: string): WorstStrings {
	const options = partsOf(source);
	const atoms = new Set<string>();
	const visit = (parts: readonly Part[]): void => {
		for (const { atom, options, looks } of parts) {
			if (atom !== null && !looks) atoms.add(atom);
			for (const option of options) visit(option);
		}
	};
	for (const option of options) visit(option);
	const classes = [...atoms].filter((atom) => !/^[\p{L}\d]$/u.test(atom));
	const matchers = classes.map((atom) => new RegExp(`^(?:${atom})$`, flags.replace(/[gy]/g, "")));
	const sorts = new Map<string, string>();
	for (const character of ALPHABET) {
		const sort = matchers.map((matcher) => Number(matcher.test(character))).join("");
		if (sort.includes("1") && !sorts.has(sort)) sorts.set(sort, character);
	}
	const characters = [...sorts.values()].slice(0, MOST_SORTS);
	const few = characters.slice(0, 5);
	const pairs = few.flatMap((one) => few.filter((other) => other !== one).map((other) => one + other));
	const sampler = new Sampler(flags);
	const led = options.flatMap((option) => [...repeated(option, "", sampler)]);
	const units = [...new Set([...characters, ...pairs, ...led])].filter((unit) => unit !== "");
	return { units, ends: ["", "\u0001"] };
}

/** For each part that repeats: what it repeats, what leads up to it, both, and what follows it as well. */
function* repeated(parts: readonly Part[], lead: string, sampler: Sampler): Generator<string> {
	for (const [at, part] of parts.entries()) {
		const before = lead + sampler.of(parts.slice(0, at));
		if (part.most >= OFTEN) {
			const next = sampler.of(parts.slice(at + 1));
			for (const pump of sampler.all(part)) yield* [pump, before, before + pump, pump + next, before + pump + next];
		}
		for (const option of part.options) yield* repeated(option, part.looks ? "" : before, sampler);
	}
}

/** Strings that parts of a pattern match, more or less. */
class Sampler {
	readonly #flags: string;

	constructor(flags: string) {
		this.#flags = flags.replace(/[gy]/g, "");
	}

	of(parts: readonly Part[]): string {
		return parts.map((part) => this.all(part)[0] ?? "").join("");
	}

	/** One string of each alternative of a group, or a character. */
	all({ atom, options, looks }: Part): string[] {
		if (looks) return [];
		if (atom === null) return options.slice(0, 4).map((option) => this.of(option));
		const matcher = new RegExp(`^(?:${atom})$`, this.#flags);
		const literal = atom.replace(/^\\(?=[^\w\s])/, "");
		return [...(matcher.test(literal) ? [literal] : []), ...ALPHABET.filter((one) => matcher.test(one)), ""].slice(
			0,
			1,
		);
	}
}
