import { describe, expect, test } from "vitest";
import { extract } from "../../../lib/core/extraction/extract.ts";

/** What a text's claims are: their words and whom they are credited to, nearest the article last. */
const read = (text: string) => extract(text).claims.map(({ quote, chain }) => [quote, chain.join(" > ")]);

describe("odd shapes of text", () => {
	test("an interview's answers are the words of the person it is with, and its questions are not read", () => {
		const text =
			"The warden of the marsh\n\nOlive Tarn has kept the marsh since 1999. We met her in March.\n\nQ: Who pays for the dykes?\n\nA: The county pays for the dykes. I have asked for more.\n\nQ: And the geese?\n\nA: The geese left in May.";
		const { claims, unread } = extract(text);
		expect(claims.slice(-3).map(({ quote, chain, form }) => [quote, chain, form])).toEqual([
			["The county pays for the dykes", ["Olive Tarn"], "direct"],
			["I have asked for more", ["Olive Tarn"], "direct"],
			["The geese left in May", ["Olive Tarn"], "direct"],
		]);
		expect(claims.find(({ quote }) => quote.startsWith("I have"))?.who).toBe("Olive Tarn");
		expect(
			unread.filter(({ reason }) => reason === "question").map(({ start, end }) => text.slice(start, end)),
		).toEqual(["Who pays for the dykes?", "And the geese?"]);
	});

	test("a transcript's labels say who speaks, a surname the person of an earlier label", () => {
		const text =
			"Council meeting\n\nCLLR. NORA ADEYEMI (Green): The pool lost money last year.\n\nTOM REYES, TREASURER: The pool broke even.\n\n[19:02:11] ADEYEMI: The audit found the loss.";
		expect(read(text)).toEqual([
			["The pool lost money last year", "Nora Adeyemi"],
			["The pool broke even", "Tom Reyes"],
			["The audit found the loss", "Nora Adeyemi"],
		]);
	});

	test("one line that begins with a word and a colon makes no transcript", () => {
		expect(read("Pool shut\n\nUpdate: The pool closed on Friday.\n\nIt had lost money for years.")).toEqual(
			expect.arrayContaining([["It had lost money for years", ""]]),
		);
	});

	test("a quotation is its signer's, behind a dash or above it", () => {
		const text =
			"Museum names director\n\n“The museum will open its doors on Sundays.” – Chair Ruth Okafor\n\nAnd from Mayor Dan Pike:\n\n“The museum is ours again.”";
		expect(read(text)).toEqual([
			["The museum will open its doors on Sundays", "Ruth Okafor"],
			["The museum is ours again", expect.stringContaining("Dan Pike")],
		]);
	});

	test("an embedded post is the words of whoever posted it, without its links", () => {
		const text =
			"Power fails\n\nLights went out across Brackley on Monday.\n\nCrews have restored power to 400 homes https://t.example/9Zk — Brackley Grid (@brackleygrid) May 4, 2032";
		expect(read(text).at(-1)).toEqual(["Crews have restored power to 400 homes", "Brackley Grid"]);
	});

	test("a body in capitals is read as sentences, its spans are those of the text", () => {
		const text =
			'HARBOUR SHUT AFTER SPILL\n\nTHE COAST GUARD SAID ON SUNDAY THAT THE HARBOUR WAS CLOSED. "WE FOUND OIL," CAPT. LENA ORTIZ SAID.';
		expect(read(text)).toEqual([
			["THE HARBOUR WAS CLOSED", expect.stringMatching(/coast guard/i)],
			["WE FOUND OIL", "Lena Ortiz"],
		]);
	});

	test("last lines without a full stop are body where they read as sentences", () => {
		const text =
			"Flood hits Aldmere\n\nThe river burst its banks, police said.\n\nTwo bridges were closed, the mayor told the Gazette";
		expect(read(text).at(-1)).toEqual(["Two bridges were closed", "The mayor > The Gazette"]);
	});

	test("datelines of several houses are no part of a claim", () => {
		const text =
			"Talks fail\n\nOSLO (AP) _ Talks ended on Monday, envoys said.\n\nCairo -- Egypt left the talks, a diplomat said.\n\n(Reuters) Norway stayed, officials said.";
		expect(read(text).map(([quote]) => quote)).toEqual([
			"Talks ended on Monday",
			"Egypt left the talks",
			"Norway stayed",
		]);
	});

	test("a text in a language that is not read has no claims, and says so for every block", () => {
		const text =
			"La mairie ferme la piscine\n\nLa mairie a annoncé mardi que la piscine fermera ses portes, selon le maire. « Nous n’avons plus les moyens », a-t-il dit.";
		const { claims, sources, language, unread } = extract(text);
		expect([claims, sources, language]).toEqual([[], [], "fr"]);
		expect(unread.map(({ reason }) => reason)).toEqual(["language", "language"]);
	});

	test("initials, times and figures that begin with a point end no sentence", () => {
		expect(
			read(
				"Old hand retires\n\nShe worked for Arthur I. Blum in Leeds. At 6 p.m. Mr. Hale left. He owned a .22-caliber rifle.",
			),
		).toEqual([
			["She worked for Arthur I. Blum in Leeds", ""],
			["At 6 p.m. Mr. Hale left", ""],
			["He owned a .22-caliber rifle", ""],
		]);
	});
});
