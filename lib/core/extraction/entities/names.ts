import { remembered } from "../../text/remembered.ts";
import { kindOfNoun } from "./nouns.ts";

const TITLE =
	/^(?:(?:Mr|Mrs|Ms|Mx|Dr|Prof|Sen|Rep|Gov|Gen|Lt|Col|Maj|Capt|Sgt|Rev|Cllr|Supt|Insp|Det|PC|Fr|St)\.?|Miss|President|Prime|Vice|Deputy|Minister|Senator|Judge|Justice|Chief|Executive|Financial|Operating|Officer|Inspector|Superintendent|Detective|Constable|Sergeant|Captain|General|Colonel|Admiral|Sir|Dame|Lord|Lady|King|Queen|Prince|Princess|Chancellor|Professor|Secretary|Ambassador|Governor|Mayor|Congressman|Congresswoman|Council(?:lor|man|woman|or|member)|Commissioner|Sheriff|Coach|Baroness|Baron|Agent|Actor|Singer|Director|Manager|Lawyer|Barrister|Prosecutor|Author|Analyst|Economist|Spokes(?:man|woman|person)|Farmer|Bishop|Archbishop|Father|Sister|Imam|Rabbi|Doctor|Chair(?:man|woman|person)?|Editor|Reporter|Representative|Assistant|District|Attorney|Coroner|Referee|Engineer|Architect|Historian|Pastor|Vicar|Researcher|Scientist|Campaigner|Striker|Midfielder|Goalkeeper|Defender|Winger|Driver|Pilot|Nurse|Teacher|Headteacher|Surgeon|Founder|Co-founder|Owner|Resident|Neighbou?r|Firefighter|Paramedic|Trader|Developer|Ombudsman|Magistrate|Solicitor|Banker|Investor|Co-?author|Conductor|\p{L}+(?:olog|onom|physic|chem|botan|column|novel|journal|activ|art|violin)ist)$/u;

export const isTitle = (word: string): boolean => TITLE.test(word);

/** A title, or in small letters any word for somebody: "coroner Ada Cole". */
const isRole = (word: string): boolean => TITLE.test(word) || (/^\p{Ll}/u.test(word) && kindOfNoun(word) === "person");

/** A name without the titles before it, as long as a name is left: "Prime Minister Olaf Reiss" is "Olaf Reiss". */
export const untitled = remembered((name: string): string => {
	const words = name.split(/\s+/);
	let from = 0;
	while (from < words.length - 1 && isRole(words[from] ?? "") && /^\p{Lu}/u.test(words[from + 1] ?? "")) from++;
	return words.slice(from).join(" ");
});
