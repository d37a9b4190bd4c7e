import { remembered } from "../../text/remembered.ts";

const TITLE =
	/^(?:(?:Mr|Mrs|Ms|Mx|Dr|Prof|Sen|Rep|Gov|Gen|Lt|Col|Maj|Capt|Sgt|Rev|Cllr|Supt|Insp|Det|PC|Fr|St)\.?|Miss|President|Prime|Vice|Deputy|Minister|Senator|Judge|Justice|Chief|Executive|Financial|Operating|Officer|Inspector|Superintendent|Detective|Constable|Sergeant|Captain|General|Colonel|Admiral|Sir|Dame|Lord|Lady|King|Queen|Prince|Princess|Chancellor|Professor|Secretary|Ambassador|Governor|Mayor|Congressman|Congresswoman|Council(?:lor|man|woman|or|member)|Commissioner|Sheriff|Coach|Baroness|Baron|Agent|Actor|Singer|Director|Manager|Lawyer|Barrister|Prosecutor|Author|Analyst|Economist|Spokes(?:man|woman|person)|Farmer|Bishop|Archbishop|Father|Sister|Imam|Rabbi|Doctor|Chair(?:man|woman|person)?|Editor|Reporter|Representative|Assistant|Attorney)$/;

export const isTitle = (word: string): boolean => TITLE.test(word);

/** A name without the titles before it, as long as a name is left: "Prime Minister Olaf Reiss" is "Olaf Reiss". */
export const untitled = remembered((name: string): string => {
	const words = name.split(/\s+/);
	let from = 0;
	while (from < words.length - 1 && TITLE.test(words[from] ?? "") && /^\p{Lu}/u.test(words[from + 1] ?? "")) from++;
	return words.slice(from).join(" ");
});
