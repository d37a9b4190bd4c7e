import { COMPANY_WORD } from "../../../english/organisation-words.ts";
import { singleSpaced } from "../../../text/single-spaced.ts";
import type { SourceKind } from "../../../vocabulary/vocabulary.ts";
import { genderOfName } from "../../entities/given-names.ts";
import { untitled } from "../../entities/names.ts";
import type { ArticleNames } from "./article-names.ts";
import { sourceKind } from "./source-kind.ts";

/** A source as a chain names it. */
export interface ResolvedSource {
	readonly name: string;
	readonly kind: SourceKind;
	/** The mention only pointed back to the source: a pronoun, a short name, a role. */
	readonly again: boolean;
}

/** Whom or what a mention means. */
export interface Meant {
	readonly name: string;
	/** It has a name of its own. */
	readonly proper: boolean;
	/** How many words the mention has. */
	readonly words: number;
}

/** Sources that are looked back over. */
const FARTHEST = 100;
/** People and things that are named before and meant again: "the officials" after "two officials briefed on the talks". */
const AGAIN = /^(?:the|these|those|both|one of the) (?:[\w-]+ )?([a-z]+)$/;

const HE_OR_SHE = /^(?:he|she)$/i;
const DOCUMENT_AGAIN =
	/^(?:the|this|that|its) (?:\w+ )?(?:report|assessment|document|memo|cable|letter|filing|study|paper|analysis|survey|review|poll|audit|statement|complaint|lawsuit|indictment)$/i;
const ROLE_AGAIN =
	/^(?:the|its|his|her|their) (?:[\w-]+ ){0,2}(spokes(?:man|woman|person)|minister|lawyer|official|officer|diplomat|envoy|analyst|president|chairman|chair|mayor|judge|prosecutor|director|manager|executive|witness|aide|adviser|professor|researcher|author|coach|player|ministry|department|agency|company|government|committee|board|council|commission|regulator|league|association|authority|institute|university|hospital|union|court|police|group|bank|firm|club)$/i;
const PAPER_AGAIN = /^the (?:newspaper|paper|magazine|broadcaster|outlet|news agency|website)$/i;
const OWN_REPORT =
	/^(?:an?|the|its|their) (?:[\w-]+ )*?(?:report|investigation|story|article|interview|account|document|filing|survey|poll|study|analysis|assessment|paper|audit)s? (?:in|by|from|of|published by|published in|carried by)\s+(.+)$/i;
const POSSESSIVE_REPORT = /^(?:an?|the) (.+?)(?:[’']s)? (?:report|investigation|story|article)$/;

/** Names who is credited by mentions, one after the other in text order, and remembers them for those that follow. */
export class SourceResolver {
	readonly #names: ArticleNames;
	readonly #aliases = new Map<string, { kind: SourceKind; aliases: Set<string> }>();
	readonly #order: string[] = [];
	#person: string | null = null;
	#document: string | null = null;
	#last: string | null = null;
	/** The body or document credited or made known last: what "it" means. */
	#thing: string | null = null;
	readonly #roles = new Map<string, string>();
	readonly #heads = new Map<string, RegExp>();

	/** What a mention that begins at an offset means, by all that the article says; null where it only says itself. */
	readonly #meant: (at: number) => Meant | null;

	constructor(names: ArticleNames, meant: (at: number) => Meant | null) {
		this.#names = names;
		this.#meant = meant;
	}

	/** All sources so far, in the order of their first mention. */
	get sources(): { name: string; kind: SourceKind; aliases: string[] }[] {
		return [...this.#aliases].map(([name, { kind, aliases }]) => ({
			name,
			kind,
			aliases: [...aliases],
		}));
	}

	/** Remembers whose role a noun is: "Pieter Anselm, a spokesman for the presidency". */
	learnRole(name: string, apposition: string): void {
		// "two divers, the manager said" names no role of the divers.
		if (sourceKind(name) !== "person") return;
		const noun =
			/^(?:an?|the|its)?\s*(?:[\w’'-]+ ){0,3}?(spokes(?:man|woman|person)|minister|lawyer|official|officer|diplomat|envoy|analyst|president|chairman|chair|mayor|judge|prosecutor|director|manager|executive|adviser|professor|researcher|author|coach)\b/i.exec(
				apposition,
			)?.[1];
		if (noun) this.#roles.set(noun.toLowerCase(), name);
	}

	/** The source that a mention stands for. `at` is where it stands in the text. */
	resolve(mention: string, at: number): ResolvedSource {
		const short = singleSpaced(mention)
			.replace(/^[“"‘«\s]+|(?<![”"’»,\s])[”"’»,\s]+$/g, "")
			.replace(BRACKET, "");
		const name = this.#articled(this.#nameOf(short, at));
		const kind = sourceKind(name);
		const known = this.#aliases.get(name) ?? {
			kind,
			aliases: new Set<string>(),
		};
		if (short !== name && isNameProper(short)) known.aliases.add(short);
		if (!this.#aliases.has(name)) this.#order.push(name);
		this.#aliases.set(name, known);
		if (kind === "person") this.#person = name;
		if (kind === "document") this.#document = name;
		if (kind !== "person" && kind !== "unnamed" && kind !== "unknown") this.#thing = name;
		if (kind !== "unknown") this.#last = name;
		return { name, kind, again: short.toLowerCase() !== name.toLowerCase() };
	}

	/** The name that a mention would resolve to, without remembering it. */
	peek(mention: string, at: number): string {
		return this.#articled(this.#nameOf(singleSpaced(mention).trim(), at));
	}

	/** "The Harbour Courier", where the article calls it "the Courier" somewhere, also after "a Harbour Courier report". */
	#articled(name: string): string {
		const bare = !name.startsWith("The ") && sourceKind(name) === "publication";
		return bare && this.#names.followsThe(name.split(" ").at(-1) ?? "") ? `The ${name}` : name;
	}

	#nameOf(mention: string, at: number): string {
		const short = mention.replace(
			/ (?:last|earlier this|this) (?:year|week|month|spring|summer|autumn|fall|winter)(?= (?:by|from|in|of)\b)/,
			"",
		);
		const meant = this.#meant(at);
		if (meant) {
			if (/^(?:he|she|it|they|him|her|them)$/i.test(short)) return this.#known(meant);
			const owned = /^(?:his|her|its|their) (.+)$/i.exec(short)?.[1];
			if (owned && !/ \p{Lu}/u.test(` ${owned}`) && !DOCUMENT_AGAIN.test(`the ${owned}`))
				return `${meant.name}’s ${owned}`;
			if (
				/^(?:the|this|that|these|those) /i.test(short) &&
				!/ \p{Lu}\S*$/u.test(short) &&
				(meant.proper || !/ \p{Lu}/u.test(short)) &&
				meant.words >= short.split(" ").length &&
				!OWN_REPORT.test(short)
			)
				return this.#known(meant);
		}
		if (HE_OR_SHE.test(short)) return this.#person ?? this.#last ?? short;
		// Who "they" are isn't known: a source of this story only.
		if (/^they$/i.test(short)) return short;
		if (/^(?:it|this)$/i.test(short)) return this.#thing ?? this.#last ?? short;
		if (DOCUMENT_AGAIN.test(short) && this.#document) return this.#document;
		if (PAPER_AGAIN.test(short))
			return this.#lastOf("publication") ?? this.#names.lastLike(PUBLICATION_NAME, at) ?? capital(short);
		// "the agency", not "the Environment Agency"
		const role = /^\S+ (?:[\w-]+ )*\p{Lu}/u.test(short) ? undefined : ROLE_AGAIN.exec(short)?.[1]?.toLowerCase();
		if (role) return this.#roles.get(role) ?? this.#sourceWith(role) ?? this.#bodyNamed(role, at) ?? capital(short);
		const again = AGAIN.exec(short.replace(/^T/, "t"))?.[1];
		const earlier = again && this.#sourceWith(again.replace(/s$/, ""));
		if (earlier) return earlier;
		const reported = OWN_REPORT.exec(short)?.[1] ?? POSSESSIVE_REPORT.exec(short)?.[1];
		if (reported && /\p{Lu}/u.test(reported)) {
			const outlet = this.#names.full(reported) ?? nameAfterRole(reported) ?? reported;
			this.#document = withArticle(outlet);
			return withArticle(outlet);
		}
		const full = /^(?:[Tt]he )?\p{Lu}[\p{L}\p{N}.’'-]*(?:\s\p{Lu}[\p{L}\p{N}.’'-]*)?$/u.test(short)
			? this.#names.full(short)
			: null;
		if (full) return capital(full);
		const bare = untitled(short);
		const person = /^((?:\p{Lu}[\p{L}.’'-]+ ){1,2}\p{Lu}[\p{L}’'-]+) (?:of|at|from|for|with|in) /u.exec(bare)?.[1];
		if (person && sourceKind(person) === "person") return person;
		const tail = personAtEnd(bare);
		if (tail && (genderOfName(tail.split(" ")[0] ?? "") || this.#names.full(tail.split(" ").at(-1) ?? "") === tail))
			return tail;
		const holder = personAfterRole(bare);
		if (holder) return holder;
		return capital(nameAfterRole(bare) ?? this.#names.full(bare) ?? bare);
	}

	/** An entity's name as chains have it. */
	#known({ name, proper }: Meant): string {
		if (!proper) return capital(name);
		const same = this.#recent().find((known) => bareName(known) === name);
		const full = this.#names.full(name.split(" ").at(-1) ?? "");
		return same ?? capital(full !== null && bareName(full) === name ? full : name);
	}

	/** A body whose name says what it is: "the board" after "the National Maritime Board", "the company" after "… Ltd." */
	#bodyNamed(role: string, at: number): string | null {
		const named =
			BODIES[role] ?? (ORGANISED.test(role) ? new RegExp(`\\b${role[0]?.toUpperCase()}${role.slice(1)}\\b`) : null);
		const name = named && (COMPANY.test(role) ? this.#names.mostLike(named, at) : this.#names.lastLike(named, at));
		if (name?.includes(" ")) return this.#names.full(name) ?? name;
		return ORGANISED.test(role) && (COMPANY.test(role) || role === "agency") ? this.#lastOf("organisation") : null;
	}

	/** The sources that a short mention may mean, the newest first. */
	#recent(): string[] {
		return this.#order.slice(-FARTHEST).reverse();
	}

	#lastOf(kind: SourceKind): string | null {
		return this.#recent().find((name) => this.#aliases.get(name)?.kind === kind) ?? null;
	}

	/** An earlier source with this noun in its name: "the ministry" after "Kestria's Ministry of Energy". */
	#sourceWith(noun: string): string | null {
		const head = this.#heads.get(noun) ?? new RegExp(`\\b${noun}s?$`, "i");
		this.#heads.set(noun, head);
		const named = (name: string) =>
			head.test(name.split(/,? (?:of|by|from|in|with|for|at|on|who|close|familiar|briefed|to)\b|,/)[0] ?? name);
		return this.#recent().find(named) ?? null;
	}
}

/** "Ada Bell (pictured)", "Ada Bell (D-Leeds)", but not the short form in "the Harbour Board (HB)". */
const BRACKET = /(?<!\s)\s*\((?!\p{Lu}[\p{Lu}\d&]{1,9}\)$)[^()]{0,60}\)?$/u;

const PUBLICATION_NAME =
	/\b(?:Times|Post|Journal|Courier|Herald|Guardian|Tribune|Gazette|Chronicle|Observer|Ledger|Mail|Telegraph|Globe|Daily|Weekly|News)\b/;
const ORGANISED =
	/^(?:ministry|department|agency|company|government|committee|board|council|commission|regulator|league|association|authority|institute|university|hospital|union|court|police|group|bank|firm|club|board|council|commission|regulator|league|association|authority|institute|university|hospital)$/;
/** Bodies of which an article is about one rather than another: it is the one named most often. */
const COMPANY = /^(?:company|firm|group|club)$/;
const BODIES: Readonly<Record<string, RegExp>> = {
	company: COMPANY_WORD,
	firm: COMPANY_WORD,
	group: COMPANY_WORD,
	club: /\b(?:F\.?C|A\.?F\.?C|United|City|Rovers|Athletic|Club)\b/,
};

/** "his workmate Nils Ek", "the newspaper De Nieuwe Kroniek": the name after a role in lower case. */
function nameAfterRole(mention: string): string | null {
	const words = mention.split(" ");
	let from = words.length;
	while (from > 0 && /^(?:\p{Lu}|&$)/u.test(words[from - 1] ?? "")) from--;
	const role = words[from - 1] ?? "";
	const length = words.length - from;
	const joins = /^(?:of|for|at|in|from|the|and|to|by|with|on|de|van|von|der|den|la|bin|al|an?)$|[’']s?$|&/;
	const paper = /^(?:newspaper|magazine|daily|weekly|broadcaster|agency|website|tabloid)$/.test(role);
	return from > 1 && (length >= 2 || (paper && length === 1)) && length <= 4 && !joins.test(role)
		? words.slice(from).join(" ")
		: null;
}

/** "a former envoy to Varland Kurt Vole", "the agency's director General Ada Bell": the two names that a long mention ends in. */
function personAtEnd(mention: string): string | null {
	const found = /^(?:\S+ )+\p{Lu}\S* (\p{Lu}[\p{L}’'-]+ (?:al-|\p{Lu}\. )?\p{Lu}[\p{L}’'-]+)$/u.exec(mention)?.[1];
	return found && sourceKind(found) === "person" && !untitledAway(found) ? found : null;
}

const untitledAway = (name: string): boolean => untitled(name) !== name;

/** "Lead author Prof Ingrid Solheim of the University of Bergen": the person, without what she is and where. */
function personAfterRole(mention: string): string | null {
	const head = mention.split(/ (?:of|at|from|for) /)[0] ?? mention;
	const words = head.split(" ");
	const title = words.findIndex(
		(word, i) => i > 0 && untitled(`${word} ${words[i + 1] ?? ""}`) !== `${word} ${words[i + 1] ?? ""}`,
	);
	const name = title > 0 ? untitled(words.slice(title).join(" ")) : head === mention ? null : nameAfterRole(head);
	return name?.includes(" ") && sourceKind(name) === "person" ? name : null;
}

/** "The Harbour Authority (HA)" without its article and what stands in brackets at its end. */
function bareName(name: string): string {
	const bracket = name.endsWith(")") ? name.indexOf(" (") : -1;
	return (bracket < 0 ? name : name.slice(0, bracket)).replace(/^The /, "");
}

const capital = (name: string): string => name.replace(/^the /, "The ");
const withArticle = (outlet: string): string => capital(outlet);

/**
 * A name that means the same source in another article too: "the Courier", "NORJAC". "The report", "it" and "the
 * ministry" mean somebody else there, so they are no aliases.
 */
function isNameProper(mention: string): boolean {
	const words = mention.replace(/^the /i, "").split(" ");
	const named = words.every((word) => /^\p{Lu}/u.test(word) || /^(?:of|the|and|for|de|la|van|von|&)$/.test(word));
	return named && !/^(?:It|They|He|She|This|That|We|I)$/.test(mention);
}
