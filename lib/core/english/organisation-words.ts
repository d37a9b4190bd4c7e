/** The legal forms and the trades of companies. */
const COMPANY =
	"Bank Company Companies Corp Corporation Inc Ltd Limited LLC LLP PLC plc GmbH AG SE NV ASA AB Oyj SpA Group Holdings Partners Associates Brothers Sons Industries Systems Technologies Solutions Logistics Minerals Motors Foods Homes Properties Estates Developments Builders Energy Power Water Gas Oil Steel Rail Railway Railways Airlines? Airways Shipping Ferries Lines Capital Securities Insurance Media Studios Pictures Entertainment Records Labs Laboratories Pharmaceuticals Pharma Therapeutics Research Consulting";

/** What the name of a company holds. */
export const COMPANY_WORD = new RegExp(`\\b(?:${COMPANY.split(" ").join("|")})\\b`);

/**
 * Words that a name of a body, and not of a person, holds: what it is ("Ministry", "Hospital"), its legal form ("plc"), its
 * trade ("Homes", "Rail").
 */
export const ORGANISATION_WORD = new RegExp(
	`\\b(?:${[
		"Ministry Department Agency Committee Commission Council Court Tribunal Police Constabulary Sheriff Government Administration Party Parliament Senate Congress House Cabinet Treasury Embassy Kremlin Pentagon",
		"Union Federation Association Confederation Alliance Coalition Society Institute Institution Foundation Trust Fund Charity Campaign Network Partnership Academy College School University Hospital Clinic Church Cathedral Museum Gallery Theatre",
		"Board Office Bureau Authority Service Centre Center Cell Team Force Army Navy Guard Corps Watchdog Ombudsman Organization Organisation League Club F\\.?C A\\.?F\\.?C Rovers Rangers United Athletic Wanderers",
		COMPANY,
		"Journal Times Post News Reuters Press States Kingdom Republic Islands? Street Road Lane River Valley City County NATO FBI CIA",
	]
		.join(" ")
		.split(" ")
		.join("|")})\\b`,
);
