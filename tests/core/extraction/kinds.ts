/** Sentences of kinds that were once read wrongly, in the notation of `sentences.ts`. */
export const KINDS: readonly (readonly [text: string, ...claims: string[]])[] = [
	["Tar is harmless, says WHO.", "WHO | Tar | Tar is harmless"],
	["The depot was told to shut, the WHO told Reuters.", "The WHO > Reuters | The depot | The depot was told to shut"],
	["“The bell is cracked,” testified Otto Bein.", "Otto Bein | The bell | The bell is cracked"],
	["“The bell is cracked,” comments Edda Falk of the guild.", "Edda Falk | The bell | The bell is cracked"],
	[
		"Otto Bein added a shed to the yard, and the choir sold two bells.",
		" | Otto Bein | Otto Bein added a shed to the yard",
		" | the choir | the choir sold two bells",
	],
	["At 9 p.m. a porter locked the gate, police said.", "police | a porter | At 9 p.m. a porter locked the gate"],
	["The mill said on Friday it would rehire the men.", "The mill | The mill | it would rehire the men"],
	["Ferries stopped on Sunday, the harbour office said.", "The harbour office | Ferries | Ferries stopped on Sunday"],
	[
		"“If the lift is not mended, the fair will move,” Edda Falk said.",
		"Edda Falk | the fair | If the lift is not mended, the fair will move",
	],
	["“Never did we burn a boat,” Otto Bein said.", "Otto Bein | Otto Bein | Never did we burn a boat"],
	[
		"At no point was Otto Bein sure of or interested in the price.",
		" | Otto Bein | At no point was Otto Bein sure of or interested in the price",
	],
	["“I think the tower will fall,” Edda Falk said.", "Edda Falk | the tower | I think the tower will fall"],
	["“The roof was sold,” said a porter who lives in the cellar.", "a porter | The roof | The roof was sold"],
	["Edda Falk (pictured) said the lake was dry.", "Edda Falk | the lake | the lake was dry"],
	["The mill accused the guild of hiding two boats.", "The mill | the guild | hiding two boats"],
	[
		"The barge, Edda Falk had learned from a diver, would stay in the lock.",
		"a diver > Edda Falk | The barge | would stay in the lock",
	],
	["A cousin of Otto Bein said that he had lost the keys.", "A cousin of Otto Bein | Otto Bein | he had lost the keys"],
	[
		"The owners would not say who had bought the mill.",
		"no-comment | The owners | The owners would not say who had bought the mill",
	],
	[
		"Otto Bein bought a barn which a diver said was the oldest in the valley.",
		" | Otto Bein | Otto Bein bought a barn",
		"a diver | a barn | was the oldest in the valley",
	],
	["Two clerks admitted 40 visitors.", " | Two clerks | Two clerks admitted 40 visitors"],
	["“Who paid for it?” Edda Falk demanded. “Nobody did.”", "Edda Falk | Nobody | Nobody did"],
	[
		"The pier is safe, but the guild puts the cost at £9m, though it has no plan.",
		" | The pier | The pier is safe",
		"The guild | the cost | the cost at £9m",
		" | the guild | it has no plan",
	],
	["The chair, in a letter, stated:\n\n“The mill is not for sale.”", "The chair | The mill | The mill is not for sale"],
	[
		"“‘The yard is dry. The gate is shut,’ the Vale Gazette said. I read it twice,” Edda Falk said.",
		"The Vale Gazette > Edda Falk | The yard | The yard is dry",
		"The Vale Gazette > Edda Falk | The gate | The gate is shut",
		"Edda Falk | Edda Falk | I read it twice",
	],
	["Divers at the lock theorised that the hull had split.", "Divers at the lock | the hull | the hull had split"],
	["The bishop’s former driver in Skive Otto Bein said the car was blue.", "Otto Bein | the car | the car was blue"],
	[
		"According to the guild’s clerk, Edda Falk, the bell weighs nine tonnes.",
		"Edda Falk | the bell | the bell weighs nine tonnes",
	],
	["The buyers admitted to hiding a crack.", "The buyers > acknowledge | The buyers | hiding a crack"],
	[
		"Otto Bein of the choir described the quarrel between the owners of the hall and the singers upstairs as “theatre”.",
		"Otto Bein | the quarrel | the quarrel between the owners of the hall and the singers upstairs as “theatre”",
	],
	[
		"Scientists at Skive University weighed 900 eels. The researchers said the eels had shrunk.",
		" | Scientists at Skive University | Scientists at Skive University weighed 900 eels",
		"Scientists at Skive University | 900 eels | the eels had shrunk",
	],
	[
		"An audit dated 9 May found “wide cracks” in nine piers.",
		"An audit dated 9 May | wide cracks | “wide cracks” in nine piers",
	],
	[
		"The list also named two clerks, paid by the day.",
		" | The list | The list also named two clerks",
		" | two clerks | paid by the day",
	],
	[
		"“Our crew reported it, and nobody came,” Edda Falk said.",
		"Edda Falk | Edda Falk’s crew | Our crew reported it",
		"Edda Falk | nobody | nobody came",
	],
	[
		"A cousin of Otto Bein added that he had told her the barn was empty.",
		"Otto Bein > A cousin of Otto Bein | the barn | the barn was empty",
	],
	[
		"The bill came to £9m, up 8% from last year.",
		" | The bill | The bill came to £9m",
		" | The bill | up 8% from last year",
	],
	[
		"“Nobody paid,” she said. Edda Falk had run the mill since May.",
		"Edda Falk | Nobody | Nobody paid",
		" | Edda Falk | Edda Falk had run the mill since May",
	],
	["The mill’s owner, since dismissed, said the roof was sound.", "The mill’s owner | the roof | the roof was sound"],
	[
		"Prof. Edda Falk, Director of the Eel Study, and Chair of the Lake Board, says the eels are well.",
		"Edda Falk | the eels | the eels are well",
	],
	["Varland said on Tuesday it would stay.", "Varland | Varland | it would stay"],
	[
		"The mill has 20 lamps. The guild said in May that they were safe.",
		" | The mill | The mill has 20 lamps",
		"The guild | 20 lamps | they were safe",
	],
	// What somebody has done to him stands before what he says.
	[
		"Otto Bein, a baker accused by his landlord of hiding flour, says he paid for it.",
		" | Otto Bein | a baker accused by his landlord of hiding flour",
		"Otto Bein | Otto Bein | he paid for it",
	],
	[
		"Otto Bein, 71, a baker from Skive, died in Bergen in May.",
		" | Otto Bein | a baker from Skive",
		" | Otto Bein | died in Bergen in May",
	],
	// Without the condition or the part that it is true of, a claim says more than the article.
	[
		"Edda Falk would be jailed, unless, of course, she paid the fine.",
		" | Edda Falk | Edda Falk would be jailed, unless, of course, she paid the fine",
	],
	["Of those who were given milk, nine fell ill.", " | nine | Of those who were given milk, nine fell ill"],
	// How something became known is no claim.
	[
		"The plan, which the Vale Gazette first reported on Monday, would close two piers.",
		" | The plan | would close two piers",
	],
	[
		"A clerk wore a coat that its maker had recalled a day earlier, the court heard.",
		"The court | A clerk | A clerk wore a coat that its maker had recalled a day earlier",
	],
	[
		"“We offered to mend it, and the guild never answered,” said its lead carver, Edda Falk. She added that the lid was old.",
		"Edda Falk | Edda Falk | We offered to mend it",
		"Edda Falk | the guild | the guild never answered",
		"Edda Falk | the lid | the lid was old",
	],
	[
		"The bishop wants peace, while the verger, Otto Bein, wants war.",
		" | The bishop | The bishop wants peace",
		" | Otto Bein | the verger, Otto Bein, wants war",
	],
	[
		"The Eel Fishers’ Union said the lock was shut. The union has 90 boats.",
		"The Eel Fishers’ Union | the lock | the lock was shut",
		" | Eel Fishers’ Union | The union has 90 boats",
	],
	[
		"Edda Falk found it safe to assume that young eels and old pikes are also thin.",
		" | Edda Falk | Edda Falk found it safe to assume that young eels and old pikes are also thin",
	],
	[
		"A survey counting eels in the lake has revealed many are blind.",
		"A survey counting eels in the lake | many | many are blind",
	],
	[
		"The guild has since put the cost of the bell at £9,000, though nobody has seen a bill.",
		"The guild | the cost of the bell | the cost of the bell at £9,000",
		" | nobody | nobody has seen a bill",
	],
	["Edda Falk, 58, had denied it.", " | Edda Falk | Edda Falk, 58, had denied it"],
	[
		"“My son ran the mill, and he says the wheel got worse,” Edda Falk said.",
		"Edda Falk | Edda Falk’s son | My son ran the mill",
		"Edda Falk’s son > Edda Falk | the wheel | the wheel got worse",
	],
	[
		"Edda Falk sold a barn in Skive, where the guild kept nine goats.",
		" | Edda Falk | Edda Falk sold a barn in Skive",
		" | the guild | where the guild kept nine goats",
	],
	[
		"Her boss warned that the ice might melt later, and said that the eels would leave.",
		"Her boss | the ice | the ice might melt later",
		"Her boss | the eels | the eels would leave",
	],
	// What stands before a name is no part of it.
	[
		"A former envoy to Varnland Otto Bein said the gate was shut. “It stuck,” Bein said.",
		"Otto Bein | the gate | the gate was shut",
		"Otto Bein | the gate | It stuck",
	],
	["The weir leaks, Edda Falk said.", "Edda Falk | The weir | The weir leaks"],
	[
		"None of them leaked, the survey says, although two were cracked.",
		"The survey | None of them | None of them leaked",
		"The survey | two | two were cracked",
	],
	[
		"“But if the eels leave, it could be sold,” Edda Falk said.",
		"Edda Falk | The ferry | But if the eels leave, it could be sold",
	],
	[
		"The bishop, asked whether he had sold the bell, said that he had.",
		" | The bishop | asked whether he had sold the bell",
		"The bishop | The bishop | he had",
	],
	["Edda Falk once claimed that the lake was dry.", "Edda Falk | the lake | the lake was dry"],
	[
		"Edda Falk found the bell when she was 20 and rang it daily.",
		" | Edda Falk | Edda Falk found the bell when she was 20",
		" | Edda Falk | rang it daily",
	],
	[
		"Edda Falk was born in Skive, the daughter of a carver.",
		" | Edda Falk | Edda Falk was born in Skive",
		" | Edda Falk | the daughter of a carver",
	],
	["16:40 The lock at Skive is shut.", " | The lock at Skive | 16:40 The lock at Skive is shut"],
	[
		"Falk said the lid was safe, but Bein said it was not.",
		"Falk | the lid | the lid was safe",
		"Bein | the lid | it was not",
	],
	[
		"The Vale Gazette called her song “a cold bath”, and a rival, Otto Bein, said she sang like a gate.",
		"The Vale Gazette | her song | her song “a cold bath”",
		"Otto Bein | she | she sang like a gate",
	],
	[
		"Edda Falk taught until May, and according to her pupils she never sang.",
		" | Edda Falk | Edda Falk taught until May",
		"Edda Falk’s pupils | Edda Falk | she never sang",
	],
];
