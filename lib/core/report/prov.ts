import type { SourceKind } from "../vocabulary/vocabulary.ts";
import { factsOf, headlineOf } from "./facts.ts";
import { jsonFile } from "./json-file.ts";
import type { Report, ReportClaim, ReportHop } from "./model.ts";
import type { Rendered } from "./rendered.ts";

/** PROV-JSON (https://www.w3.org/submissions/prov-json/) by its sections: identifier → attributes. */
type Section = Record<string, Record<string, unknown>>;
interface Provenance {
	readonly entity: Section;
	readonly agent: Section;
	readonly activity: Section;
	readonly wasDerivedFrom: Section;
	readonly wasAttributedTo: Section;
	readonly wasAssociatedWith: Section;
	readonly used: Section;
}

const qualified = (name: string) => ({ $: name, type: "prov:QUALIFIED_NAME" });
const PAPERS: readonly SourceKind[] = ["document", "dataset"];

/**
 * Where each claim comes from, in the W3C's terms: a claim is quoted from the draft and derived from what the outlet nearest
 * the story reported, that from what stands before it in the chain; what each said is attributed to it. A check is an
 * activity that used the evidence. A denial is derived from its source like anything else, and its label says that it is one.
 */
export function renderProvenance(report: Report): Rendered {
	const made: Provenance = {
		entity: {},
		agent: { "onrecord:newsroom": { "prov:label": report.newsroom, "prov:type": qualified("prov:Organization") } },
		activity: {},
		wasDerivedFrom: {},
		wasAttributedTo: {},
		wasAssociatedWith: {},
		used: {},
	};
	made.entity[draftOf(report)] = {
		"prov:label": report.title,
		"prov:type": qualified("onrecord:Draft"),
		"onrecord:number": report.draft.number,
		"onrecord:sha256": report.draft.sha256,
	};
	made.wasAttributedTo["_:draft"] = { "prov:entity": draftOf(report), "prov:agent": "onrecord:newsroom" };
	for (const claim of report.claims) addClaim(made, report, claim);
	const prefix = { onrecord: "urn:onrecord:", id: "urn:uuid:" };
	return jsonFile({ prefix, ...made }, "application/json; charset=utf-8", "prov.json");
}

function addClaim(made: Provenance, report: Report, claim: ReportClaim): void {
	const id = `id:${claim.id}`;
	made.entity[id] = {
		"prov:label": headlineOf(claim),
		"prov:type": qualified("onrecord:Claim"),
		"onrecord:number": claim.number,
		"onrecord:stance": claim.stance,
		"onrecord:verification": claim.verificationStatus,
		"onrecord:fact": factsOf(claim).map(({ label, value }) => `${label}: ${value}`),
	};
	derive(made, id, draftOf(report), "prov:Quotation");
	// From the story back to the origin: each said what it had from the one before.
	let from = id;
	for (const [i, hop] of [...claim.chain.entries()].reverse()) {
		const link = `onrecord:link-${claim.id}-${i + 1}`;
		made.entity[link] = { "prov:label": `Credited to ${hop.name}` };
		derive(made, from, link, i === 0 ? "prov:PrimarySource" : null);
		if (PAPERS.includes(hop.kind)) {
			made.entity[`id:${hop.id}`] = { "prov:label": hop.name, "onrecord:kind": hop.kind };
			derive(made, link, `id:${hop.id}`, "prov:Quotation");
		} else attribute(made, link, hop);
		from = link;
	}
	addCheck(made, claim);
}

function addCheck(made: Provenance, { id: claimId, verificationSet, evidence }: ReportClaim): void {
	const check = `onrecord:check-${claimId}`;
	made.activity[check] = {
		"prov:type": qualified("onrecord:Check"),
		...(verificationSet && { "prov:endTime": verificationSet.at }),
	};
	made.wasAssociatedWith[`_:${check.slice(9)}`] = { "prov:activity": check, "prov:agent": "onrecord:newsroom" };
	for (const { id, title, kind, url, file, bearing, locator } of evidence) {
		made.entity[`id:${id}`] = {
			"prov:label": title ?? file?.name ?? url ?? kind,
			"prov:type": qualified("onrecord:Evidence"),
			...(url && { "prov:location": url }),
			...(file && { "onrecord:sha256": file.sha256 }),
		};
		made.used[`_:used-${id}`] = {
			"prov:activity": check,
			"prov:entity": `id:${id}`,
			"onrecord:bearing": bearing,
			...(locator && { "onrecord:locator": locator }),
		};
	}
	made.used[`_:checked-${claimId}`] = { "prov:activity": check, "prov:entity": `id:${claimId}` };
}

function attribute({ agent, wasAttributedTo }: Provenance, said: string, { id, name, kind }: ReportHop): void {
	agent[`id:${id}`] = {
		"prov:label": name,
		"onrecord:kind": kind,
		...((kind === "person" || kind === "organisation" || kind === "publication") && {
			"prov:type": qualified(kind === "person" ? "prov:Person" : "prov:Organization"),
		}),
	};
	wasAttributedTo[`_:${said.slice(9)}`] = { "prov:entity": said, "prov:agent": `id:${id}` };
}

function derive({ wasDerivedFrom }: Provenance, generated: string, from: string, type: string | null): void {
	// Named by what it joins: counting those that are there would take longer with each.
	const [to = "", source = ""] = [generated, from].map((name) => name.slice(name.indexOf(":") + 1));
	wasDerivedFrom[`_:${to}-from-${source}`] = {
		"prov:generatedEntity": generated,
		"prov:usedEntity": from,
		...(type && { "prov:type": qualified(type) }),
	};
}

const draftOf = ({ storyId, draft }: Report): string => `onrecord:draft-${storyId}-${draft.number}`;
