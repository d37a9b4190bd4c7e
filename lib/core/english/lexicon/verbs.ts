/** Base forms of verbs that are hardly ever nouns or adjectives, in any of their forms but the participles. */
export const VERBS =
	"abandon abet abide abolish abort absorb accede accelerate accept accommodate accompany accomplish accumulate " +
	"accuse accustom achieve acknowledge acquaint acquiesce acquire activate adapt add adhere adjust administer " +
	"admire admit adopt adorn advertise advise affect affirm afflict afford aggravate agitate agree alienate align " +
	"allege allocate allot allow allude alter amass amaze ambush amend amplify amputate analyze animate annex " +
	"announce annoy anoint anticipate apologize appear appease append applaud apply appoint appreciate apprehend " +
	"approve arbitrate argue arise arraign arrange arrive articulate ascend ask aspire assail assassinate assemble " +
	"assert assess assign assimilate assist assuage assume assure atone attach attain attend attract authenticate " +
	"authorize avert avoid await backfire backtrack bake bankroll barnstorm barricade bathe beat become befriend " +
	"beg begin behave belie believe belong bemoan bend berate beseech beset besiege bestow betray bewilder bilk " +
	"blare blaspheme bleed bless bode bolster bombard borrow bounce brace brag brandish break breathe breed bring " +
	"broach broaden browse brutalize build buoy burgle burn burrow bury buy bypass cajole calculate calibrate " +
	"cancel canvass capitalize capsize capture careen caricature carry carve cascade castigate catch categorize " +
	"cater cede celebrate censor certify characterize chastise cheat cherish choke choose chronicle churn circulate " +
	"circumvent cite clamor clamour clarify classify climb clinch cling clog coalesce coerce coincide collaborate " +
	"collect collide comb come commemorate commence commend commingle commit communicate commute compare compel " +
	"compensate compete compile complain complicate comply compose compost comprehend comprise computerize conceal " +
	"concede concentrate conclude concur condemn condense condone confer confess confine confirm confiscate " +
	"conflate confound confront confuse congratulate connect conquer conscript consider consign consist consolidate " +
	"constitute constrain construct consult consume contain contaminate contemplate contend continue contort " +
	"contradict contribute convene converge convey convict convince convulse cook cool cooperate cope corral " +
	"correspond corroborate corrode countervail cower craft crave create creep criminalize cringe cripple " +
	"crisscross criticize crumble crystallize culminate cultivate curb curtail dampen debunk decamp deceive " +
	"decentralize decide decimate declare declassify decode decommission decompose decontaminate decrease decry " +
	"dedicate deduct deem deepen deface defame defend defer define deflate deflect deforest defraud defy degenerate " +
	"delete delineate deliver delve demarcate demean demobilize demolish demonize demonstrate demote demur " +
	"denigrate denounce deny depart depend depict deploy deport depose depreciate depress deprive derail deregulate " +
	"deride derive descend describe desecrate deserve designate desist destabilize destine destroy detain detect " +
	"deter deteriorate determine dethrone detonate devalue devastate develop devise devolve devote devour dictate " +
	"die differ differentiate diffuse digest dilate dilute diminish disagree disallow disappear disapprove disarm " +
	"disassociate disavow disband disburse discard discern disclose discourage discover discredit discuss disembark " +
	"disinfect dislocate dislodge dismantle dismiss disobey disparage dispatch dispel dispense disperse displace " +
	"dispossess disprove disqualify disrupt dissatisfy dissect dissent dissolve dissuade distinguish distort " +
	"distract distribute disturb dive divert divulge dole dominate don donate download downplay drain draw dredge " +
	"drift drive drown duplicate dwell dwindle earmark earn eat educate eject elaborate elect electrify electrocute " +
	"elevate elicit eliminate elude emanate embark embarrass embed embezzle embody embolden emerge emigrate emit " +
	"empathize emphasize employ empower emulate enable enact enamour encapsulate encompass encourage encroach " +
	"endanger endorse endure energize enforce engage engender engrave engulf enhance enjoy enlarge enlist enquire " +
	"enrage enrich enroll enshrine enslave ensue ensure entail entangle enter entertain entice entitle entrust " +
	"enumerate envision equate equip eradicate erase erect erode err erupt escalate escape eschew espouse establish " +
	"evacuate evade evaluate evangelize evaporate evict evince evolve exacerbate exaggerate examine excavate exceed " +
	"excite exclaim exclude excoriate execute exemplify exert exhale exhort exhume exist exonerate expand expect " +
	"expel expend expire explain explode exploit explore express expropriate extend exterminate extinguish extol " +
	"extort extradite exude fabricate facilitate fail fasten feel ferry fester fill finalize find fix fixate fizzle " +
	"flail flatten flee flout fluctuate fly follow foment forbid foresee foreshadow foretell forfeit forge forget " +
	"forgive formalize formulate forsake fracture frisk frown frustrate fulfil fulfill fumigate fundraise furnish " +
	"gallop galvanize garner gather gaze generate germinate get give glow go govern graft gravitate greet grieve " +
	"grow guess gush hammer hamper handcuff handle hang happen harass harden harmonize hasten heal hear heckle heed " +
	"heighten help hesitate hijack hinder hire hoist hold hone hospitalize hover humanize hurl hurry hurt identify " +
	"ignite ignore illustrate imagine immerse immigrate immobilize impair impeach impede imperil implement " +
	"implicate implode implore imply impose impound impress imprison improve incarcerate incinerate incite incline " +
	"include incubate incur indicate indict induce infect infiltrate inflame inflate inflict inform infringe " +
	"infuriate infuse inhabit inhale inherit inhibit initiate inject injure innovate inquire inscribe insinuate " +
	"insist inspect inspire install instil instill institutionalize instruct insulate insure integrate intend " +
	"intensify interact intercede intercept interfere interject intermarry interpret interrogate interrupt " +
	"intersect intervene intimidate intoxicate introduce inundate invent invest investigate invite invoke involve " +
	"irk irrigate irritate isolate jeopardize join jolt juggle justify keep kidnap kill kindle kneel knit know " +
	"lambast languish laud launch launder lay lead learn leave legalize legislate lengthen liaise liberate liken " +
	"linger liquidate listen litigate loathe locate lodge loosen loot lose lubricate lurk lynch magnify maim " +
	"maintain make manage mangle manipulate manoeuvre manufacture mar marginalize marinate marry marvel masquerade " +
	"mastermind materialize mature maximize mean meander meddle mediate meet meld melt memorialize memorize mend " +
	"merge metabolize metastasize migrate mince mingle minimize misconstrue mishandle mishear misinterpret misjudge " +
	"mislay mislead misread misrepresent miss misspell misstate mistake misunderstand mitigate moan mobilize " +
	"modernize modify monopolize moor moralize morph mothball motivate mount mourn mull mutate mutilate nag " +
	"nationalize naturalize navigate negotiate neutralize nominate normalize notify nourish nullify nurture obey " +
	"obfuscate obligate obscure observe obstruct obtain occupy occur offend omit ooze operate opine oppose opt " +
	"optimize orchestrate ordain organize orient originate oscillate oust outbid outgrow outlast outlive outnumber " +
	"outpace outperform outsource outstrip outvote outweigh overarch overcome overdose overhear overload overlook " +
	"overpay overreach overreact overrule overrun oversee oversell overshadow oversimplify oversleep overspend " +
	"overstate overstay overtake overturn overwhelm overwrite owe oxidize pacify pander paralyse paralyze parry " +
	"parse participate pass patronize pave pay peddle penalize penetrate perceive percolate perforate perform " +
	"perish permeate perpetrate perpetuate persecute persist persuade pertain pilfer placate plagiarize plead " +
	"please plow plummet plunder poise polarize politicize politick pollinate pollute ponder popularize populate " +
	"portray pose posit possess postpone postulate pounce pour pray preach precede preclude predicate predict " +
	"prefer prepare prescribe preserve preside presume pretend prevail prevent prey prioritize prise privatize " +
	"proclaim procure prod produce profess prohibit proliferate prolong promote prompt propagate propel propose " +
	"propound prosecute prosper protect protrude prove provide provoke prune publicize publish pull pulverize " +
	"punctuate punish purport pursue put qualify quantify quarrel quash quell quit radiate radicalize raise rankle " +
	"ransack rape ratchet ratify rationalize rattle ravage raze reach react read readjust reaffirm realize reappear " +
	"rearm rearrange reassert reassess reassign reassure rebook reboot rebuff rebuild rebut recant recapture recast " +
	"recede receive recharge recite reckon reclaim reclassify recognize recommend reconcile reconsider reconvene " +
	"recover recuperate recur recuse recycle redact redefine redeploy redevelop redirect redistribute redouble " +
	"redraw reduce reek reel reelect reenact refer refinance reflect refocus reforest refuel refurbish refuse " +
	"refute regain regress regulate rehabilitate rehearse rehouse reignite reimburse reinforce reinstate reinvent " +
	"reinvigorate reiterate reject rejoice relapse relate relaunch relay relegate relinquish relive relocate rely " +
	"remain remand remarry remember remind reminisce remodel remove remunerate rename render renege renegotiate " +
	"renew renounce renovate reoffend reopen repatriate repay repel rephrase replace replenish replicate reposition " +
	"repossess represent repress reprint reprise reproduce republish repudiate repulse require requisition reroute " +
	"resell resemble resent resettle reshape reside resign resist resit resolve resonate respond restore restrict " +
	"restructure resurface resurrect resuscitate retain retake retaliate retell rethink retire retool retract " +
	"retrieve reunite revamp reveal revel reverberate revere revile revise revisit revitalize revive revoke " +
	"revolutionize ridicule ripen roil rotate rouse ruin run rupture sabotage sadden salvage sanctify sap satirize " +
	"satisfy saturate save say scavenge schmooze scoff scold scorch scour scrub scrutinize scurry scuttle see seek " +
	"seem segregate seize sell send serve settle sever shake sharpen shatter shear shoot shove shred shrink shuffle " +
	"shun shut sicken sidestep sift simmer simplify simulate sing sip sit sizzle skateboard skim skip skirt slander " +
	"slay sleep slue smoulder smuggle snare snatch sniff soak soar soften solicit solidify solve soothe spawn speak " +
	"spearhead specialize specify speculate spend spew splinter sprawl sprint spurn squander squeeze stab stabilize " +
	"stand stave stay steal steer sterilize stifle stipulate stoke straddle straighten strand strangle streamline " +
	"strengthen strew strive stumble stutter subcontract subdue subjugate sublet submerge submit subscribe subside " +
	"subsidize subtract succeed suck sue suffer suggest summon supersede supervise supplant suppose suppress " +
	"surmise surpass surround survive suspend sustain swallow swear swerve swim swirl symbolise symbolize " +
	"sympathize synchronize tabulate taint take tamp tamper tangle tarnish teach tease televise tell tempt tend " +
	"terminate terrify testify thaw think thrash threaten thrive throng throw thwart tighten toil tolerate topple " +
	"torment toughen tout trample transcend transfer transform translate transmit transpire transplant traverse " +
	"treat tremble trespass trounce trudge truncate try tumble tussle unblock uncover undercut underestimate " +
	"undergo underlie underline undermine underplay underscore undersell understand understate undertake undervalue " +
	"underwrite undo unearth unfold unhinge unify unionize unite unleash unload unlock unmask unpack unpick unravel " +
	"unseal unseat unsettle unveil unwind unwrap upend upgrade uphold uproot urbanize usurp utilize vacate " +
	"vaccinate validate vanish vanquish vaporize vary vent verify victimize vie vilify vindicate violate vomit " +
	"vouch wade wait waive wander wane want warn waver weaken wear weep weigh weld whitewash widen wield win wipe " +
	"withdraw wither withhold withstand woo worsen worship wreak wrest wrestle write yank yawn yearn";
