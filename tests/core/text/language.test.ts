import { expect, test } from "vitest";
import { isRead, languageOf } from "../../../lib/core/text/language.ts";

test.each([
	["en", "The council voted on Tuesday to close the pool, which had been losing money for years, a spokeswoman said."],
	[
		"fr",
		"Le conseil a voté mardi la fermeture de la piscine, qui perdait de l’argent depuis des années, selon une porte-parole.",
	],
	[
		"de",
		"Der Rat hat am Dienstag beschlossen, das Bad zu schließen, das seit Jahren Verluste macht, wie eine Sprecherin sagte.",
	],
	[
		"es",
		"El consejo decidió el martes cerrar la piscina, que perdía dinero desde hacía años, según una portavoz de la ciudad.",
	],
	[
		"it",
		"Il consiglio ha deciso di chiudere la piscina che perdeva denaro da anni, ha detto la portavoce della città.",
	],
	[
		"pt",
		"O conselho decidiu na terça-feira fechar a piscina, que não dava lucro há anos, disse uma porta-voz da cidade.",
	],
	[
		"nl",
		"De raad heeft dinsdag besloten het zwembad te sluiten dat al jaren verlies lijdt, zei een woordvoerster van de stad.",
	],
	[
		"pl",
		"Rada zdecydowała we wtorek, że zamknie basen, który od lat przynosi straty, jak powiedziała rzeczniczka i że nie będzie go już.",
	],
	["ru", "Совет решил закрыть бассейн."],
	["ar", "قرر المجلس إغلاق المسبح."],
	["zh", "市议会决定关闭游泳池。"],
	["ja", "市議会はプールを閉鎖すると決めた。"],
	["und", "Pool shut"],
	["und", "12 34 56"],
])("a text is told to be in %s", (language, text) => {
	expect(languageOf(text)).toBe(language);
});

test("an English article that quotes another language is English", () => {
	const text =
		"“Le barrage est sûr”, the minister told the French radio on Monday. She said that the dam had been looked at twice and that it would hold, the newspaper Le Monde reported.";
	expect(languageOf(text)).toBe("en");
});

test("only English, and what is too short to tell, is read", () => {
	expect(["en", "und", "fr", "ar"].map(isRead)).toEqual([true, true, false, false]);
});
