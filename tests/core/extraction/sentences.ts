/**
 * From a sentence or two to claims: each as "chain > stance | who | quote", the chain origin first, the stance where it is
 * not plain assertion, nothing for the article's own voice.
 */
export const SENTENCES: readonly (readonly [text: string, ...claims: string[]])[] = [
	// Words that credit nobody, with and without somebody who vouches for them.
	[
		"The authority is expected to approve the merger next week, two people with knowledge of the plan said on Friday.",
		"two people with knowledge of the plan | The authority | The authority is expected to approve the merger next week",
	],
	[
		"The barge is believed to be adrift, two pilots said.",
		"two pilots | The barge | The barge is believed to be adrift",
	],
	["The barge is believed to be adrift.", "unspecified reports | The barge | The barge is believed to be adrift"],
	[
		"Whitlock is also said to have deleted emails.",
		"unspecified reports | Whitlock | Whitlock is also said to have deleted emails",
	],
	[
		"It is alleged that the clerk forged nine cheques.",
		"unspecified reports | the clerk | the clerk forged nine cheques",
	],
	// Verbs of saying that look like something else.
	[
		"The merger, first reported by the Vale Gazette, would create the largest operator in the country.",
		" | The merger | The merger, first reported by the Vale Gazette, would create the largest operator in the country",
	],
	[
		"“They came on motorcycles,” a driver who survived the attack told Reuters by telephone.",
		"a driver > Reuters | They | They came on motorcycles",
	],
	[
		"In a statement on its website the company said three of its employees were dead.",
		"The company | three of its employees | three of its employees were dead",
	],
	[
		"The shipyard closed its canteen for a year, a survey by the works council found.",
		"a survey by the works council | The shipyard | The shipyard closed its canteen for a year",
	],
	[
		"The shipyard closed its canteen in March, Ada Bell, who leads the works council, said.",
		"Ada Bell | The shipyard | The shipyard closed its canteen in March",
		" | Ada Bell | who leads the works council",
	],
	[
		"The shipyard had known of the leak since June, a survey by the works council found.",
		"a survey by the works council | The shipyard | The shipyard had known of the leak since June",
	],
	["Analysts said that suggested inside help.", "Analysts | Analysts | that suggested inside help"],
	[
		"City officials told residents that year that the work would cost $140 million.",
		"City officials | the work | the work would cost $140 million",
	],
	[
		"The inspector’s office confirmed Thursday that it had opened a review.",
		"The inspector’s office | The inspector’s office | it had opened a review",
	],
	[
		"The BBC understands that a second person was arrested in June.",
		"The BBC | a second person | a second person was arrested in June",
	],
	["“We are at breaking point,” the letter reads.", "The letter | The letter | We are at breaking point"],
	["June Tarrow said the road was closed.", "June Tarrow | the road | the road was closed"],
	["In June the ministry said the road was closed.", "The ministry | the road | the road was closed"],
	["The figures show the club losing money.", "The figures | the club | the club losing money"],
	// A second verb with the subject of the first.
	[
		"She called the plan “reckless” and accused managers of hiding losses.",
		"She | the plan | the plan “reckless”",
		"She | managers | hiding losses",
	],
	[
		"The mayor visited the site on Monday and said the road would reopen in June.",
		" | The mayor | The mayor visited the site on Monday",
		"The mayor | the road | the road would reopen in June",
	],
	[
		"The minister acknowledged informal contacts but denied that any offer had been made, and insisted the route was safe.",
		"The minister > acknowledge | informal contacts | informal contacts",
		"The minister > deny | any offer | any offer had been made",
		"The minister | the route | the route was safe",
	],
	[
		"“We will not speculate,” Tomas Reyl told reporters on Monday, adding that the accounts would be published in March.",
		"Tomas Reyl | Tomas Reyl | We will not speculate",
		"Tomas Reyl | the accounts | the accounts would be published in March",
	],
	[
		"President Nuri Basha condemned the attack as “barbaric” and vowed to punish those responsible.",
		"Nuri Basha | the attack | the attack as “barbaric”",
		" | Nuri Basha | vowed to punish those responsible",
	],
	// Denials.
	["Colonel Dara Min denied reports that soldiers had fled.", "Dara Min > deny | soldiers | soldiers had fled"],
	[
		"The council’s president, Ray Mondragon, rejected the idea.",
		" | Ray Mondragon | The council’s president, Ray Mondragon, rejected the idea",
	],
	[
		"Police would neither confirm nor deny the arrest.",
		"no-comment | Police | Police would neither confirm nor deny the arrest",
	],
	["The lawyer dismissed the account as “a novel”.", "The lawyer > deny | the account | the account as “a novel”"],
	// Who it is about.
	[
		"Gunmen attacked a convoy on Sunday, killing at least 12 people.",
		" | Gunmen | Gunmen attacked a convoy on Sunday",
		" | Gunmen | killing at least 12 people",
	],
	[
		"“There’s no pavement,” said Tina Brace, 38, whose house backs on to the site.",
		"Tina Brace | pavement | There’s no pavement",
		" | Tina Brace’s house | whose house backs on to the site",
	],
	["Bloomberg News first reported the talks.", " | Bloomberg News | Bloomberg News first reported the talks"],
	[
		"The higher estimate was prepared in 2021. It was kept from the public, the emails show.",
		" | The higher estimate | The higher estimate was prepared in 2021",
		"The emails | The higher estimate | It was kept from the public",
	],
	[
		"A doctor at the regional hospital, speaking from Hask, said it had received 17 bodies.",
		" | A doctor at the regional hospital | speaking from Hask",
		"A doctor at the regional hospital | the regional hospital | it had received 17 bodies",
	],
	[
		"A driver told Reuters the road was mined. He said he had counted 15 bodies.",
		"A driver > Reuters | the road | the road was mined",
		"A driver > Reuters | A driver | he had counted 15 bodies",
	],
	["Oakline Homes said it would plant 400 trees.", "Oakline Homes | Oakline Homes | it would plant 400 trees"],
	[
		"Lead author Prof Ingrid Solheim of the University of Bergen said the findings were clear.",
		"Ingrid Solheim | the findings | the findings were clear",
	],
	[
		"Tom Ridley, a lawyer, spoke first. The Environment Agency has warned that 1,200 homes are at risk.",
		" | Tom Ridley | a lawyer",
		" | Tom Ridley | spoke first",
		"The Environment Agency | 1,200 homes | 1,200 homes are at risk",
	],
	// Where it is cut.
	[
		"Dana Whitlock, 47, of Marsh Lane, Ely, is accused of taking the money.",
		" | Dana Whitlock | is accused of taking the money",
	],
	["This was a cynical and sustained fraud.", " | The ferry | This was a cynical and sustained fraud"],
	[
		"Shares rose 6% after Reuters reported, citing two aides, that the company was in talks.",
		" | Shares | Shares rose 6%",
		"two aides > Reuters | the company | the company was in talks",
	],
	[
		"A judge ruled in May that the papers must be released.",
		" | A judge | A judge ruled in May that the papers must be released",
	],
	// Speakers, hearers and asides of other kinds.
	[
		"A pill halved deaths in a large trial, researchers reported on Sunday in the New Journal of Cardiology.",
		"researchers | A pill | A pill halved deaths in a large trial",
	],
	[
		"The drug, called veloxim, is made by Arden Therapeutics.",
		" | The drug | called veloxim",
		" | The drug | is made by Arden Therapeutics",
	],
	[
		"The agency warned the company in 2022, a letter posted on its website shows.",
		"a letter | The agency | The agency warned the company in 2022",
	],
	["She cautioned, though, that hope was not access.", "She | hope | hope was not access"],
	[
		"“This gives people hope,” said Joan Pell, 71, of Dayton, who has had the drug since 2016.",
		"Joan Pell | The ferry | This gives people hope",
		" | Joan Pell | who has had the drug since 2016",
	],
	[
		"According to law enforcement officials, the account was closed.",
		"law enforcement officials | the account | the account was closed",
	],
	["Everything went according to plan.", " | Everything | Everything went according to plan"],
	[
		"Barkley, who said he typically votes late, left early.",
		"Barkley | he | he typically votes late",
		" | Barkley | left early",
	],
	[
		"She met Martin Moll, who noted that he had raised the wage.",
		" | She | She met Martin Moll",
		"Martin Moll | Martin Moll | he had raised the wage",
	],
	[
		"Erin Brandt, the lawyer, endorsed the plan on Saturday, saying she had not called for a resignation.",
		" | Erin Brandt | the lawyer",
		" | Erin Brandt | endorsed the plan on Saturday",
		"Erin Brandt | Erin Brandt | she had not called for a resignation",
	],
	[
		"The owner returned the compliment, telling Reuters, “We have been friends.”",
		" | The owner | The owner returned the compliment",
		"The owner > Reuters | The owner | We have been friends",
	],
	["“The first loser would be the port,” he continued.", "he | The first loser | The first loser would be the port"],
	["The works continued for nine days.", " | The works | The works continued for nine days"],
	[
		"Cook said the practice had stopped. The inquiry had asked Cook about it twice.",
		"Cook | the practice | the practice had stopped",
		" | The inquiry | The inquiry had asked Cook about it twice",
	],
	[
		"The club’s owner has opened talks over a sale, Sky Sports reported on Wednesday.",
		"Sky Sports | The club’s owner | The club’s owner has opened talks over a sale",
	],
	[
		"Sources close to the owner, however, insisted that no price had been agreed.",
		"Sources close to the owner | no price | no price had been agreed",
	],
	[
		"Dean Purley told BBC Radio Marlow that fans deserved the truth.",
		"Dean Purley > BBC Radio Marlow | fans | fans deserved the truth",
	],
	["Asked whether she would stay, she said: “Nothing is signed.”", "she | Nothing | Nothing is signed"],
	[
		"Accounts published last week show that Rovers lost £22m last season.",
		"Accounts published last week | Rovers | Rovers lost £22m last season",
	],
	[
		"Brandl had not attended a match since March, Purley claimed – something the club disputes.",
		"Purley | Brandl | Brandl had not attended a match since March",
	],
	[
		"The group, which is led by Ty Colburn, is understood to have offered £180m.",
		" | The group | which is led by Ty Colburn",
		"unspecified reports | The group | is understood to have offered £180m",
	],
	[
		"The channel showed pictures of burned-out trucks, which could not be verified.",
		" | The channel | The channel showed pictures of burned-out trucks",
		" | pictures of burned-out trucks | which could not be verified",
	],
	[
		"A European diplomat described the situation as “very fluid”.",
		"A European diplomat | the situation | the situation as “very fluid”",
	],
	[
		"The supporters’ trust called on the owner to “come clean”.",
		" | The supporters’ trust | The supporters’ trust called on the owner to “come clean”",
	],
	[
		"“We learned about it from the papers,” she said, calling the lapse inexcusable.",
		"she | she | We learned about it from the papers",
		"she | the lapse inexcusable | the lapse inexcusable",
	],
	[
		"In 2019 a deal collapsed after the league raised concerns.",
		" | a deal | In 2019 a deal collapsed after the league raised concerns",
	],
	[
		"The manager, Ines Fabregat, refused to be drawn. “I coach the team,” she told reporters.",
		"no-comment | Ines Fabregat | The manager, Ines Fabregat, refused to be drawn",
		"Ines Fabregat | Ines Fabregat | I coach the team",
	],
	// Speech inside speech: the inner source first, whoever speaks as the relay.
	[
		"“The clerk claims the gate was shut, but my brother says it was open,” Edda Falk said.",
		"The clerk > Edda Falk | the gate | the gate was shut",
		"Edda Falk’s brother > Edda Falk | the gate | it was open",
	],
	[
		"“According to the chart, a boat leaves at six,” Edda Falk said.",
		"The chart > Edda Falk | a boat | a boat leaves at six",
	],
	// How far an attribution reaches.
	[
		"The choir said it had lost two robes; the band said a drum was beyond repair.",
		"The choir | The choir | it had lost two robes",
		"The band | a drum | a drum was beyond repair",
	],
	[
		"The bus firm said the brakes had passed a test, while a driver complained that two were worn.",
		"The bus firm | the brakes | the brakes had passed a test",
		"a driver | two | two were worn",
	],
	[
		"At a hearing that lasted a day, Edda Falk said the bridge was lost.",
		" | a hearing | a hearing that lasted a day",
		"Edda Falk | the bridge | the bridge was lost",
	],
	// What can be a source decides.
	[
		"Seats are given out according to the order in which people arrive.",
		" | Seats | Seats are given out according to the order in which people arrive",
	],
	[
		"Tide charts show a gap of nine hours on Friday.",
		"Tide charts | a gap of nine hours | a gap of nine hours on Friday",
	],
	["The catalogue says nothing of lamps.", " | The catalogue | The catalogue says nothing of lamps"],
	["“The barn was empty,” Edda Falk recounted.", "Edda Falk | The barn | The barn was empty"],
	["Otto Bein owns no boat, according to his agent.", "Otto Bein’s agent | Otto Bein | Otto Bein owns no boat"],
	// Any verb with "that" and a clause says it, but for what is only so, meant or noticed.
	[
		"Referee Otto Haan ruled that the goal, the second of the night, had crossed the line.",
		" | the goal | the second of the night",
		"Otto Haan | the goal | had crossed the line",
	],
	[
		"The weather meant that the ferry stayed in port.",
		" | The weather | The weather meant that the ferry stayed in port",
	],
	["The clinic reminded patients that the lift was broken.", "The clinic | the lift | the lift was broken"],
	[
		"Judges in Bergen ruled on the border in 1982, and a joint firm was set up six years later.",
		" | Judges in Bergen | Judges in Bergen ruled on the border in 1982",
		" | a joint firm | a joint firm was set up six years later",
	],
	// Whoever speaks last, and only when.
	[
		"The mill has stopped work while it repairs two boilers, its manager confirmed on Friday.",
		"The mill’s manager | The mill | The mill has stopped work",
		"The mill’s manager | The mill | it repairs two boilers",
	],
	// What is said in a condition has not been said yet.
	[
		"If the audit finds that the money is gone, Holt is expected to leave, an aide to the mayor said.",
		"an aide to the mayor | Holt | If the audit finds that the money is gone, Holt is expected to leave",
	],
	[
		"Asked whether the fine was fair, Deji Moss laughed and said it was not.",
		" | Deji Moss | Deji Moss laughed",
		"Deji Moss | the fine | it was not",
	],
	["The board accepted that the goal was late.", "The board > acknowledge | the goal | the goal was late"],
	// A colon parts what two people say.
	[
		"The ministry rejected the plan: “There is no money for a second bridge,” a Treasury official said.",
		" | The ministry | The ministry rejected the plan",
		"a Treasury official | money | There is no money for a second bridge",
	],
	[
		"Her brother disagrees: Mara Toll has written to the court three times, according to the clerk.",
		" | Her brother | Her brother disagrees",
		"The clerk | Mara Toll | Mara Toll has written to the court three times",
	],
	// Somebody else has the say after "though".
	[
		"The strike will go on, two drivers said, though the union warned that the fund was nearly empty.",
		"two drivers | The strike | The strike will go on",
		"The union | the fund | the fund was nearly empty",
	],
	// What a relative clause credits.
	[
		"Police arrested a driver who witnesses said had jumped a red light.",
		" | Police | Police arrested a driver",
		"witnesses | a driver | had jumped a red light",
	],
	[
		"The plan that the mayor said would save money has cost more.",
		"The mayor | The plan | would save money",
		" | The plan | has cost more",
	],
	// Asides between the subject and its verb.
	[
		"A study by the University of Lund, to be published in May, suggests that four in ten farms are in debt.",
		"The University of Lund | four in ten farms | four in ten farms are in debt",
	],
	[
		"One of them, retired tram driver Jan Sobel, told the panel that the brakes had failed twice.",
		"Jan Sobel | the brakes | the brakes had failed twice",
	],
	[
		"Falk, 51, smiled as her lawyer, Tomas Reed, read out the verdict.",
		" | Falk | Falk, 51, smiled as her lawyer, Tomas Reed, read out the verdict",
	],
	[
		"Moreau, who had led the choir for eleven years, apologised to the singers.",
		" | Moreau | who had led the choir for eleven years",
		" | Moreau | apologised to the singers",
	],
	["She would like, he added, to see the sea again.", "he | She | She would like, he added, to see the sea again"],
	[
		"A judge overturned the conviction of Piotr Lang, who has spent nine years in prison.",
		" | A judge | A judge overturned the conviction of Piotr Lang",
		" | Piotr Lang | who has spent nine years in prison",
	],
	[
		"In evidence last year Torvald said he could not remember the call.",
		"Torvald | Torvald | he could not remember the call",
	],
	[
		"Police said nine people had been held outside the hall, most of them for minor offences.",
		"Police | nine people | nine people had been held outside the hall",
		"Police | nine people | most of them for minor offences",
	],
	// A hearing is what is known from it, whoever spoke there.
	[
		"Inspectors passed the bridge without a visit, a public inquiry was told on Friday, and the clerk who complained was dismissed.",
		"a public inquiry | Inspectors | Inspectors passed the bridge without a visit",
		" | the clerk who complained | the clerk who complained was dismissed",
	],
	// Whoever ends a sentence so says it, with verbs that show things elsewhere.
	[
		"Chemists from Lund tested the lake. Two samples held no lead at all, the chemists found.",
		" | Chemists from Lund | Chemists from Lund tested the lake",
		"Chemists from Lund | Two samples | Two samples held no lead at all",
	],
	[
		"Her results do not clear the firm, she stresses; they show that the case is weak.",
		"she | Her results | Her results do not clear the firm",
		"Her results | the case | the case is weak",
	],
	[
		"In a written statement read out by counsel, Dorn said Pell had never raised it.",
		"Dorn | Pell | Pell had never raised it",
	],
	[
		"The board said that meter readings showed the pumps had stopped.",
		"meter readings > The board | the pumps | the pumps had stopped",
	],
	[
		"“We will win,” she wrote to staff on Monday, “and those who left will regret it.”",
		"she | she | We will win",
		"she | those who left | those who left will regret it",
	],
	[
		"The clinic stopped using it after a man was sent home and died the next night.",
		" | The clinic | The clinic stopped using it after a man was sent home and died the next night",
	],
	// Who speaks after a plain clause, and where it was said.
	[
		"Dating of one plank gave an age of between 900 and 1,100 years, said Professor Jan Holm, who leads the dig.",
		"Jan Holm | Dating of one plank | Dating of one plank gave an age of between 900 and 1,100 years",
		" | Jan Holm | who leads the dig",
	],
	["“A plank is a plank,” wrote Judith Orr in a blog post.", "Judith Orr | A plank | A plank is a plank"],
	// A judge finds by office; a witness in a relative clause told it.
	[
		"Judge Alma Roth found that detectives had hidden the statement of a witness who told them that the gunman was left-handed.",
		"Alma Roth | detectives | detectives had hidden the statement of a witness",
		"a witness > Alma Roth | the gunman | the gunman was left-handed",
	],
	["District Attorney Neil Foss said the case was closed.", "Neil Foss | the case | the case was closed"],
];
