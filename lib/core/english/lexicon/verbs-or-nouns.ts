/** Base forms that are nouns or adjectives as well as verbs: what stands around them decides. */
export const VERBS_OR_NOUNS =
	"abuse access accord account act address advance advocate affiliate age aid aim air alarm ally amount anchor " +
	"anger answer appeal approach archive arm arrest assault associate attack attempt attribute auction audit " +
	"audition author average award ax back background bag bail balance balloon ban bank bar bargain base bash " +
	"batter battle beam bear beef benefit bet bid bill bind bite black blackmail blame blast block bloody blow " +
	"blunt board boast bomb book boost border bother bottom bow boycott brave breach brew bridge brief broadcast " +
	"broker bruise brush buck bully bump bundle bus bust call calm campaign cap care cast caucus cause caution " +
	"cease cement center chair challenge champion change channel chant charge chase chat check cheer chip chop " +
	"circle claim clap clash clean clear click clip close clutch coal collapse combat combine command comment " +
	"commission compassionate complete compound compromise concern conduct conflict contact contest contract " +
	"contrast control convert coordinate cop correct cost count counter couple court cover crack crash credit " +
	"critique cross crowd crown cruise crunch crush cry cuff cull cure cut damage dance dare date dawn deal debate " +
	"debut decline default defeat delay delegate demand dent design desire despise detail diagnose dial dig dip " +
	"direct discipline disconnect discount discriminate dislike display dispute disrespect distance ditch divide " +
	"divorce doctor document dodge dog doom double doubt draft drag dream dress drink drop drum dry dub duck dump " +
	"ease echo eclipse edge effect email embrace encounter end engineer equal escort estimate evidence exchange " +
	"excise excuse exempt exercise exhibit exit experience export expose extract eye face factor fade fake fall " +
	"falter fan fare fashion favor fear feature feed feud field fight figure file filibuster film finance finish " +
	"fire firm fit flag flank flare flip flirt float flock flood flop flourish flow focus fold fool force forecast " +
	"form forward foster frame free freeze front fuel fun function fund funnel gain gasp gear grab graduate grant " +
	"grasp grind gross ground guarantee guard guide gun hack hail halt hand harbor harbour harm hate haul haunt " +
	"head headline heat hedge heel herald hide highlight hint hit hitch home honor hop hope host house huddle hug " +
	"humble hunt hype impact import increase influence initial insert insult interest intern interview intrigue " +
	"issue jab jail jam jeer joke judge jump kick kid knock label labor lack lag lament land lash last laugh leak " +
	"lean leap lease lecture level leverage levy license lie lift light limit line link list litter live load loan " +
	"lobby lock log look loom love lower lurch lure major mandate maneuver map march mark market mask master match " +
	"matter measure mention mess mind mirror mock model moderate monitor mouth move murder nail name narrow near " +
	"neck need needle neglect neighbor net nod notch note notice nudge number object occasion offer offset open " +
	"order outlaw outline outrage overhaul overlap override overthrow own pack paint panic parade pardon park part " +
	"party patch patrol pause peak pepper perfect permit phase phone photograph pick piece pile pin pioneer pit " +
	"pitch pivot place plague plan plant play pledge plot plunge pocket point poke police poll pop position post " +
	"pound power practice praise premise present press pressure price pride print probe proceed process profile " +
	"profit progress project promise proof prop protest pump punch purchase purge push quarantine query question " +
	"quiet quip quote race raid rail rain rally ramp range rank rate reason rebel rebound rebuke recall record " +
	"recount recruit reference reform refrain refund regard register regret reign rein release relish remake remark " +
	"rent repair repeal repeat reply report reprimand request rescue research reserve reset resort respect rest " +
	"result resume retail return reverse review revolt reward rewrite ride riff rig right ring rip ripple rise risk " +
	"rival roar rock rocket roll room root round rule rumor rush sack sacrifice safeguard sanction savage scale " +
	"scar scare schedule school scoop score scramble scrap scream screen screw seal search seat second secure seed " +
	"select sense sentence separate set shame shape share shed shell shelter shelve shield shift ship shock shop " +
	"shore shout show shrug shutter shy side sideline sign signal silence single sink size skate sketch skew slam " +
	"slap slash slaughter slide slip slow slump smash smear smile smooth snag snake snap sort sound source spam " +
	"spark speed spell spill spin split sponsor spot spotlight spray spread spring spur spy squabble square stack " +
	"staff stage stake stall stamp star stare start state station stem step stick sting stir stock stop store " +
	"stream stress stretch stride strike strip structure struggle study stump stun subject subpoena suit sum " +
	"supplement supply support surface surge surprise surrender survey suspect swamp sway sweep swell swing switch " +
	"tack tackle tailor talk tally tap target task taste tax team tear temper term test thank theme thread thrill " +
	"thrust tie tilt time tip title tone top torture toss total touch tour trace track trade traffic trail train " +
	"transition transport trap trash travel trend trick trickle trigger trip triple trouble trump trust tune turn " +
	"tweet update upset urge use usher utter vacation value veto view visit voice void volunteer vote vow wage wake " +
	"walk wall war warm warrant waste watch water wave weave weed welcome whisper white wind winnow wish witness " +
	"wonder word work worry wound wrap wreck yell yield";
