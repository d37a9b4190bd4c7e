import type { Answer, Attempt } from "../changes/records.ts";
import type { ClaimReading } from "../rules/claim-reading.ts";
import { isWithin, namesSomebody, partyWords } from "../rules/party.ts";
import { accusedIn } from "../rules/reading/answers.ts";
import { isUnnamed } from "../vocabulary/vocabulary.ts";

/** What the matrix reads of who was asked. */
type Asked = Pick<Attempt, "id" | "party">;

/** Which claim answers which. */
export type Tie = Pick<Answer, "id" | "claimId" | "answeredId">;

/** Where somebody stands whom the story criticises. */
export type Standing = "answered" | "asked" | "unasked";

/** Somebody whom the story criticises, or who answers in it: what is said of them, whether they were asked, what they say. */
export interface ResponseRow<A extends Asked = Asked> {
	/** By the name that the story uses first, or the request does. */
	readonly party: string;
	/** Claims that accuse them or that are answered, in text order. */
	readonly claims: readonly string[];
	/** Other claims about them. */
	readonly about: readonly string[];
	/** Oldest first. */
	readonly attempts: readonly A[];
	/** Claims that answer for them, in text order, with the ties to what they answer. */
	readonly answers: readonly { readonly claimId: string; readonly ties: readonly Tie[] }[];
	/** What else they are credited with: their answer may be in it. */
	readonly says: readonly string[];
	/** What an answer of theirs may be tied to. */
	readonly answerable: readonly string[];
	readonly standing: Standing;
}

export interface ResponseMatrix<A extends Asked = Asked> {
	/** Those who were not asked first. */
	readonly rows: readonly ResponseRow<A>[];
	/** Claims that accuse somebody whom they only call "he" or "they". */
	readonly nameless: readonly string[];
}

/** More would be a list to read. */
const MOST_ANSWERABLE = 24;
const URGENCY: Readonly<Record<Standing, number>> = { unasked: 0, asked: 1, answered: 2 };

/**
 * Who is criticised by which claims, whether they were asked, and what they answered. Goes by the words that the rule
 * `response-not-sought` goes by. Unnamed people have no row: nobody can ask them for the reader.
 *
 * @param readings in text order.
 */
export function responseMatrix<A extends Asked>(
	readings: readonly ClaimReading[],
	ties: readonly Tie[],
	attempts: readonly A[],
): ResponseMatrix<A> {
	const rows = new Rows<A>();
	const nameless: string[] = [];
	for (const reading of readings) {
		const accused = accusedIn(reading);
		if (accused === null) continue;
		if (partyWords(accused).length === 0) nameless.push(reading.claim.id);
		else rows.of(accused).claims.add(reading.claim.id);
	}
	const accusing = rows.all().flatMap(({ claims }) => [...claims]);
	for (const attempt of attempts) rows.of(attempt.party).attempts.push(attempt);
	const place = new Map(readings.map(({ claim }, at) => [claim.id, at]));
	const inText = (ids: Iterable<string>) => [...ids].sort((a, b) => (place.get(a) ?? 0) - (place.get(b) ?? 0));
	for (const reading of readings) {
		const { id } = reading.claim;
		const own = ties.filter(({ claimId, answeredId }) => claimId === id && place.has(answeredId));
		for (const row of answering(rows, reading, own)) {
			row.answers.push({ claimId: id, ties: own });
			for (const { answeredId } of own) row.claims.add(answeredId);
		}
	}
	const whole = rows.all().map((row): ResponseRow<A> => {
		const { party, words, attempts: asked, answers } = row;
		const isTheirs = (reading: ClaimReading) => reading.claim.stance === "assert" && !row.claims.has(reading.claim.id);
		const isAnswer = new Set(answers.map(({ claimId }) => claimId));
		const idsOf = (which: (reading: ClaimReading) => boolean) =>
			readings.filter((reading) => isTheirs(reading) && which(reading)).map(({ claim }) => claim.id);
		const claims = inText(row.claims);
		const about = idsOf(({ whoWords }) => whoWords.length > 0 && isSameParty(words, whoWords));
		const says = idsOf(
			({ claim, origin }) =>
				!isAnswer.has(claim.id) &&
				origin !== null &&
				!isUnnamed(origin.kind) &&
				isSameParty(words, partyWords(origin.name)),
		);
		const answerable = [...new Set([...claims, ...about, ...(claims.length > 0 ? [] : accusing)])];
		return {
			...{ party, claims, about, attempts: asked, answers, says },
			answerable: inText(answerable.slice(0, MOST_ANSWERABLE)),
			standing: answers.length > 0 ? "answered" : asked.length > 0 ? "asked" : "unasked",
		};
	});
	return { rows: whole.sort((a, b) => URGENCY[a.standing] - URGENCY[b.standing]), nameless };
}

/** In whose rows a claim is an answer: of those whose criticism it is tied to, or else of who denies, acknowledges or declines in it. */
function answering<A>(rows: Rows<A>, reading: ClaimReading, ties: readonly Tie[]): readonly Row<A>[] {
	const answered = rows.all().filter(({ claims }) => ties.some(({ answeredId }) => claims.has(answeredId)));
	if (answered.length > 0) return answered;
	if (reading.claim.stance === "assert" && ties.length === 0) return [];
	const { origin } = reading;
	if (origin) return isUnnamed(origin.kind) || origin.kind === "publication" ? [] : [rows.of(origin.name)];
	return namesSomebody(reading.claim.who) && reading.whoWords.length > 0 ? [rows.of(reading.claim.who)] : [];
}

interface Row<A> {
	readonly party: string;
	readonly words: readonly string[];
	readonly claims: Set<string>;
	readonly attempts: A[];
	readonly answers: { readonly claimId: string; readonly ties: readonly Tie[] }[];
}

/** Rows by whom they are about: "Rowe" and "Ana Rowe" are one. */
class Rows<A> {
	readonly #rows: Row<A>[] = [];

	of(party: string): Row<A> {
		const words = partyWords(party);
		const known = this.#rows.find((row) => isSameParty(row.words, words));
		if (known) return known;
		const row: Row<A> = { party, words, claims: new Set(), attempts: [], answers: [] };
		this.#rows.push(row);
		return row;
	}

	all = (): readonly Row<A>[] => this.#rows;
}

/** Do the words of one name all stand in the other's? */
const isSameParty = (one: readonly string[], other: readonly string[]): boolean =>
	isWithin(one, other) || isWithin(other, one);
