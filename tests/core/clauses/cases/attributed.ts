import type { Case } from "../marked.ts";

/** `[[…]]` is what a source is credited with, `{{…}}` the words that attribute it. */
export const ATTRIBUTED: readonly Case[] = [
	["{{The ministry said}} [[the dam was safe]].", "the dam was safe"],
	[
		"{{The ministry said that}} [[the dam was safe and the valley had been cleared]].",
		"the dam was safe",
		"the valley had been cleared",
	],
	["[[The dam was safe]], {{the ministry said}}.", "The dam was safe"],
	["[[The dam]], {{the ministry said}}, [[was safe]].", "was safe"],
	[
		"[[The dam was safe]], {{the ministry said}}, [[and the valley had been cleared]].",
		"The dam was safe",
		"the valley had been cleared",
	],
	[
		"“[[We checked every valve,]]” {{she said}}. “[[None of them leaked.]]”",
		"We checked every valve",
		"None of them leaked",
	],
	[
		"“[[We checked every valve]],” {{she said}}, “[[and none of them leaked.]]”",
		"We checked every valve",
		"none of them leaked",
	],
	["{{He called}} [[the plan “a gift to the banks”]].", "the plan “a gift to the banks”"],
	["{{He called}} [[the plan “a gift to the banks.”]]", "the plan “a gift to the banks.”"],
	["{{The club denied}} [[hiding payments to two players]].", "hiding payments to two players"],
	["{{The filing accuses the bank of}} [[hiding losses for six years]].", "hiding losses for six years"],
	["{{The ministry dismissed}} [[the claims as “invented”]].", "the claims as “invented”"],
	[
		"{{The inspector said}} [[the lift had been repaired in May, when its cable snapped]].",
		"the lift had been repaired in May",
		"its cable snapped",
	],
	[
		"{{The company said}} [[the tank, built in 1971, had been tested twice]].",
		"built in 1971",
		"had been tested twice",
	],
	[
		"{{The union said}} [[it would ballot its members unless the fines were dropped]].",
		"it would ballot its members unless the fines were dropped",
	],
	[
		"{{The letter states that}} [[the land was sold and that no tax was paid]].",
		"the land was sold",
		"no tax was paid",
	],
	["{{Witnesses said}} [[the driver shouted, ran and fell]].", "the driver shouted, ran and fell"],
	["{{The analyst warned that}} [[prices could double by spring]].", "prices could double by spring"],
	[
		"“[[There is no leak, there are no fumes and nobody is ill]],” {{he told reporters}}.",
		"There is no leak",
		"there are no fumes",
		"nobody is ill",
	],
	["{{She said}} [[her firm “will fight every charge”]].", "her firm “will fight every charge”"],
	["{{She said}} “[[I will fight every charge]]”.", "I will fight every charge"],
	["[[The lake]], {{she added}}, “[[is dying from the bottom up]]”.", "is dying from the bottom up"],
	[
		"{{According to two pilots,}} [[the runway lights failed twice in April]].",
		"the runway lights failed twice in April",
	],
	[
		"[[The runway lights failed twice]], {{according to Dirk Maas, a pilot at the airport}}.",
		"The runway lights failed twice",
		"a pilot at the airport",
	],
	[
		"“[[It was a mess]],” {{said Dirk Maas, who flew into the airport that night}}.",
		"It was a mess",
		"who flew into the airport that night",
	],
	[
		"{{Dirk Maas, who flew into the airport that night, said}} [[the lights had failed]].",
		"who flew into the airport that night",
		"the lights had failed",
	],
	["{{A spokesman, Dirk Maas, said}} [[the lights had failed]].", "the lights had failed"],
	["{{The report, circulated in May, says}} [[the lights had failed]].", "circulated in May", "the lights had failed"],
	[
		"{{The governor said}} [[the state had spent $3 billion, more than any other]].",
		"the state had spent $3 billion, more than any other",
	],
	["{{The coach said}} [[he was “proud”]].", "he was “proud”"],
	["{{Engineers recommended that}} [[the bridge be closed “at once”]].", "the bridge be closed “at once”"],
	[
		"{{The poll found that}} [[58% of voters oppose the tunnel and 20% favour it]].",
		"58% of voters oppose the tunnel",
		"20% favour it",
	],
	[
		"{{The prosecutor said}} [[Lund had forged the papers because he needed money]].",
		"Lund had forged the papers",
		"he needed money",
	],
	["{{Mr. Lund said}} [[he went in]] {{because}} “[[nobody else dared]]”.", "he went in", "nobody else dared"],
	["“[[They told me to wait]],” {{he said}}. “[[I waited.]]”", "They told me to wait", "I waited"],
	["“[[Get out]],” {{the guard shouted}}."],
	["“[[Why was nobody told?]]” {{the widow asked}}."],
	["“[[Thank you]],” {{he said}}."],
	["“[[The pump was off, and the alarm was muted,]]” {{he said}}.", "The pump was off", "the alarm was muted"],
	[
		"{{Police said}} [[the man, a father of two, had left the bar at 2 a.m.]]",
		"a father of two",
		"had left the bar at 2 a.m.",
	],
	[
		"{{The White Fleet Company said}} [[its ships had stopped sailing to the islands]], leaving 400 tourists stranded.",
		"its ships had stopped sailing to the islands",
		"leaving 400 tourists stranded",
	],
	[
		"{{The agency, citing an aide, reported that}} [[the prince had left the country and renounced his title]].",
		"the prince had left the country",
		"renounced his title",
	],
	["[[The price]] {{is said to}} [[be about €9 million]].", "be about €9 million"],
	[
		"{{The envoy told the paper}} [[the truce “will not hold through winter, so long as both sides smuggle arms”]].",
		"the truce “will not hold through winter, so long as both sides smuggle arms”",
	],
	[
		"{{Two aides said}} [[the king had been ill for weeks and that his son was ruling in his place]].",
		"the king had been ill for weeks",
		"his son was ruling in his place",
	],
];
