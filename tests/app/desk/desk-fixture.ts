import type { DeskData } from "@/app/stories/[storyId]/_state/desk-state.ts";
import type { ClaimView, HopView } from "@/lib/contract/claim.ts";
import type { SourceView } from "@/lib/contract/source.ts";
import type { TermsView } from "@/lib/contract/terms.ts";
import { NO_TERMS } from "@/lib/core/changes/terms.ts";
import type { BlockKind } from "@/lib/core/text/block.ts";

const BLOCKS: readonly (readonly [BlockKind, string])[] = [
	["title", "Harbour ministry paid twice for the same dredging, auditors found"],
	["byline", "By Ilse Marrin and Tomas Okello"],
	[
		"paragraph",
		"The harbour ministry of Vessland paid two companies for dredging one channel, according to a report by the National Audit Office that was seen by the Vessland Courier. The two contracts were signed eleven days apart.",
	],
	[
		"paragraph",
		"People familiar with the tender told the Courier that the second contract, worth 14 million crowns, was never advertised. Minister Petra Lindqvist denied that anyone in her office knew of the first payment.",
	],
	["heading", "A quiet correction"],
	[
		"paragraph",
		"Two officials at the port authority said the invoices were moved to another budget line in March. “Nobody asked us to look,” one of them said. The authority declined to comment.",
	],
	["list-item", "The channel was measured at nine metres before the work began."],
	["list-item", "It was measured at nine metres when the work had ended."],
	["boilerplate", "Read more: our full coverage of the harbour"],
	["boilerplate", "Sign up for the morning letter"],
];

export const TEXT = BLOCKS.map(([, words]) => words).join("\n\n");
const STORY = "018f4e5c-0000-7000-8000-000000000001";
const NOW = "2026-03-02T09:00:00.000Z";

export const claimId = (number: number) => `018f4e5c-0000-7000-8000-0000000001${String(number).padStart(2, "0")}`;
function sourceId(number: number): string {
	return `018f4e5c-0000-7000-8000-0000000002${String(number).padStart(2, "0")}`;
}

const SOURCES: readonly SourceView[] = (
	[
		["National Audit Office", "organisation", ["NAO", "the auditors"]],
		["Vessland Courier", "publication", ["the Courier"]],
		["people familiar with the tender", "unnamed", []],
		["Petra Lindqvist", "person", ["the minister"]],
		["two officials at the port authority", "unnamed", []],
	] as const
).map(([name, kind, aliases], index) => ({
	...sourceView(name, index),
	kind,
	aliases: [...aliases],
	storyId: kind === "unnamed" ? STORY : null,
}));

/** The unnamed sources speak on background. */
const TERMS: readonly TermsView[] = SOURCES.filter(({ kind }) => kind === "unnamed").map(({ id }) => ({
	...{ id: id.replace("-8000-", "-8001-"), storyId: STORY, sourceId: id, ...NO_TERMS, groundRule: "on-background" },
	...{ revision: 1, createdAt: NOW, createdById: "u1", updatedAt: NOW, deletedAt: null },
}));

/** A source of the register of which nothing is known but its name. */
export function sourceView(name: string, number = 99): SourceView {
	return {
		id: sourceId(number),
		name,
		kind: "organisation",
		aliases: [],
		reliability: null,
		note: null,
		storyId: null,
		revision: 1,
		claimCount: 1,
		mergedIntoId: null,
		createdById: null,
		deletedAt: null,
		createdAt: NOW,
		updatedAt: NOW,
	};
}

const hop = (number: number, cue: string | null = null): HopView => {
	const { id, name, kind } = SOURCES[number] as SourceView;
	return { sourceId: id, name, kind, cue };
};

const CLAIMS: readonly (readonly [
	quote: string,
	who: string,
	chain: readonly HopView[],
	status?: ClaimView["verificationStatus"],
])[] = [
	[
		"paid two companies for dredging one channel",
		"The harbour ministry",
		[hop(0, "according to"), hop(1)],
		"confirmed",
	],
	["The two contracts were signed eleven days apart", "The contracts", [], "partly-confirmed"],
	[
		"the second contract, worth 14 million crowns, was never advertised",
		"The second contract",
		[hop(2, "told"), hop(1)],
		"disputed",
	],
	["anyone in her office knew of the first payment", "The minister’s office", [hop(3, "denied")], "denied"],
	["the invoices were moved to another budget line in March", "The invoices", [hop(4, "said")], "unconfirmed"],
	["Nobody asked us to look", "The port authority", [hop(4, "said")]],
	["The channel was measured at nine metres before the work began", "The channel", []],
	["It was measured at nine metres when the work had ended", "The channel", [], "false"],
];

function claims(): ClaimView[] {
	return CLAIMS.map(([quote, who, chain, verificationStatus = "unchecked"], index) => {
		const start = TEXT.indexOf(quote);
		return {
			id: claimId(index + 1),
			storyId: STORY,
			start,
			end: start + quote.length,
			quote,
			anchor: "exact",
			who,
			what: quote,
			chain: [...chain],
			cue: chain[0]?.cue ?? null,
			form: chain.length === 0 ? "narrated" : "indirect",
			stance: index === 3 ? "deny" : "assert",
			hedge: null,
			attributionStatus: index === 0 ? "accepted" : "suggested",
			verificationStatus,
			credibility: null,
			flagged: index === 2,
			assigneeId: null,
			confidence: 0.93,
			splitFromId: null,
			createdById: null,
			why: "“told” names a speaker and a hearer; the hearer is a publication, so it relays.",
			evidence: [],
			comments: [],
			waivers: [],
			wordings: [],
			corrections: [],
			revision: 1,
			createdAt: NOW,
			updatedAt: NOW,
			deletedAt: null,
		};
	});
}

/** A small story with claims of most kinds, as the page would hand it to the desk. */
export function deskData(role: DeskData["me"]["role"] = "owner"): DeskData {
	let at = 0;
	const blocks = BLOCKS.map(([kind, words]) => {
		const block = { kind, start: at, end: at + words.length };
		at += words.length + 2;
		return block;
	});
	const all = claims();
	return {
		story: {
			id: STORY,
			title: BLOCKS[0]?.[1] ?? "",
			deadline: null,
			draftNumber: 1,
			words: 120,
			progress: {
				claims: all.length,
				decided: 0,
				byStatus: {} as DeskData["story"]["progress"]["byStatus"],
			},
			assignedToMe: 0,
			people: [],
			revision: 1,
			createdAt: NOW,
			updatedAt: NOW,
			deletedAt: null,
		},
		draft: {
			id: STORY,
			number: 1,
			text: TEXT,
			sha256: "0".repeat(64),
			createdAt: NOW,
			language: "en",
			document: null,
			blocks,
		},
		claims: all,
		sources: SOURCES,
		event: 1,
		originals: [],
		terms: TERMS,
		...{ ticks: [], answers: [], attempts: [] },
		steps: { undo: [], redo: [] },
		rules: { pack: "onrecord", overrides: {} },
		people: [
			{ userId: "u1", name: "Noor Ahlberg" },
			{ userId: "u2", name: "Jonas Feld" },
		],
		me: { userId: "u1", name: "Noor Ahlberg", role },
	};
}
