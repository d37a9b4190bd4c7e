import type { Gender } from "./given-names.ts";

const WOMAN =
	/^(?:woman|girl|mother|mum|mom|daughter|sister|wife|widow|aunt|grandmother|niece|queen|princess|duchess|actress|waitress|\w+woman|\w+women|lady|bride|girlfriend|nun|ms|mrs|miss|dame|baroness|congresswoman|businesswoman|schoolgirl)$/;
const MAN =
	/^(?:man|boy|father|dad|son|brother|husband|widower|uncle|grandfather|nephew|king|prince|duke|actor|waiter|gentleman|bridegroom|boyfriend|monk|abbot|bishop|priest|mr|sir|lord|\w+[^ou]man|schoolboy)$/;
const PERSON_ENDING =
	/(?:ist|ian|eer|ant|man|men|woman|women|person|smith|wright|keeper|maker|master|owner|holder|leader|dealer|driver)$/;
const PERSON =
	/^(?:person|child|baby|teenager|adult|driver|worker|farmer|baker|teacher|lawyer|barrister|solicitor|officer|manager|leader|founder|owner|player|winger|striker|goalkeeper|defender|midfielder|coach|captain|minister|mayor|president|governor|senator|judge|prosecutor|doctor|nurse|surgeon|professor|researcher|author|writer|editor|reporter|director|chairman|chair|chief|executive|analyst|expert|official|diplomat|envoy|ambassador|adviser|advisor|aide|spokesman|spokeswoman|spokesperson|representative|resident|neighbour|neighbor|witness|victim|suspect|defendant|plaintiff|passenger|pilot|sailor|skipper|fisherman|soldier|general|colonel|sergeant|inspector|detective|superintendent|constable|commissioner|councillor|councilor|lawmaker|deputy|candidate|winner|loser|champion|singer|actor|artist|painter|poet|engineer|scientist|chemist|clerk|cook|chef|student|pupil|patient|customer|shopper|tenant|landlord|cyclist|walker|climber|diver|ringer|verger|sexton|shepherd|trapper|defector|critic|campaigner|activist|volunteer|trustee|veteran|survivor|employee|boss|partner|colleague|friend|cousin|parent|relative|niece|nephew|vet|user|poster|blogger|star|secretary|treasurer|curator|builder|dealer|trader|seller|buyer|organiser|organizer|member|insider|source|man|woman|boy|girl|mother|father|son|daughter|sister|brother|wife|husband|widow|monk|nun|priest|bishop|abbot|king|queen|prince|princess|lord|lady)$/;
const BODY =
	/^(?:ministry|department|agency|company|government|committee|board|council|commission|regulator|league|association|authority|institute|university|hospital|union|court|police|group|bank|firm|club|party|airline|operator|church|charity|school|college|museum|orchestra|choir|team|force|army|navy|embassy|office|administration|parliament|senate|congress|jury|tribunal|trust|fund|foundation|federation|society|network|station|newspaper|paper|magazine|broadcaster|website|outlet|maker|retailer|supplier|manufacturer|developer|watchdog|body|organisation|organization|publisher|brewery|bakery|shipyard|yard|port|parish|diocese|guild|brand|startup|lender|insurer|carrier|utility|chain|panel|inquiry|coroner|cabinet|kingdom|band|crew|side|squad|co-op|cooperative|staff)$/;
const DOCUMENT =
	/^(?:report|assessment|memo|memorandum|document|filing|indictment|affidavit|complaint|lawsuit|suit|letter|cable|email|e-mail|study|survey|poll|audit|transcript|record|draft|dossier|communiqué|statement|ruling|judgment|paper|briefing|note|minute|contract|log|logbook|invoice|review|analysis|book|article|story|post|posting|message|blog|tweet|account|figure|data|accounts|chart|timetable|catalogue|deed|will|image|footage|photograph|video|census|forecast|press|release|inquest|presentation|bulletin|notice|diary|certificate|petition|register|ledger|list|sign|page|site|plaque|map|model|scan|test|measurement|minutes|records|logs|figures|results|documents|emails|messages|statistics)$/;
const MANY =
	/^(?:people|police|men|women|children|media|youth|troops|both|many|some|others|few|most|several|crew|personnel|staff|data|cattle|clergy|parents|pair|couple)$/;

export type EntityKind = "person" | "body" | "document" | "place" | "thing" | "name";

/** What a common noun names. */
export function kindOfNoun(noun: string): Exclude<EntityKind, "place" | "name"> {
	const one = singular(noun);
	if (PERSON.test(one) || (PERSON_ENDING.test(one) && one.length > 5)) return "person";
	if (BODY.test(noun) || BODY.test(one)) return "body";
	if (DOCUMENT.test(noun) || DOCUMENT.test(one)) return "document";
	return /^(?:people|troops|personnel|children|clergy)$/.test(noun) ? "person" : "thing";
}

export function genderOfNoun(noun: string): Gender | null {
	if (WOMAN.test(noun)) return "she";
	return MAN.test(noun) && !/^(?:human|woman)$/.test(noun) ? "he" : null;
}

/** Whether a noun stands for several: by its ending, but for "police" and their like. */
export function isMany(noun: string): boolean {
	return (
		MANY.test(noun) || (/[^s'’iu]s$/.test(noun) && !/^(?:news|series|headquarters|congress|species|its)$/.test(noun))
	);
}

export function singular(noun: string): string {
	if (/men$/.test(noun)) return noun.replace(/men$/, "man");
	if (/ies$/.test(noun) && noun.length > 4) return noun.replace(/ies$/, "y");
	if (/(?:ss|sh|ch|x)es$/.test(noun)) return noun.slice(0, -2);
	return isMany(noun) && /s$/.test(noun) ? noun.slice(0, -1) : noun;
}
