import { countedInWords } from "../vocabulary/counted.ts";
import { VERIFICATION } from "../vocabulary/vocabulary.ts";
import { escapeHtml } from "./escape-html.ts";
import { type Fact, factsOf, headlineOf } from "./facts.ts";
import type { Report, ReportClaim } from "./model.ts";
import type { Rendered } from "./rendered.ts";

/** What readers of an article care about; the rest is the newsroom's own bookkeeping. */
const LEFT_OUT: readonly Fact["kind"][] = ["verification", "attribution", "cue", "credibility", "place", "about"];

const STYLE = `.how-we-know{border:1px solid #b9b4a8;border-radius:6px;padding:1rem 1.25rem;font:1rem/1.5 system-ui,sans-serif;overflow-wrap:anywhere}.how-we-know h2{font-size:1.1rem;margin:0 0 .5rem}.how-we-know p{margin:.4rem 0}.how-we-know summary{cursor:pointer;padding:.35rem 0}.how-we-know dl{margin:.2rem 0 .8rem 1rem}.how-we-know dt{font-weight:600}.how-we-know dd{margin:0 0 .3rem}`;

/** A box for the published page, as a piece of HTML: what was checked, and what each statement rests on. No script. */
export function renderHowWeKnow(report: Report): Rendered {
	const { claims, newsroom, scope } = report;
	const body = `<aside class="how-we-know" aria-labelledby="how-we-know">
<style>${STYLE}</style>
<h2 id="how-we-know">How we know this</h2>
<p>${escapeHtml(newsroom)} checked ${countedInWords(claims.length, "statement")} of ${scope.total} in this article before it was published. ${whoSpoke(claims)}</p>
${claims.map(item).join("\n")}
</aside>
`;
	return { body, mediaType: "text/html; charset=utf-8", extension: "html" };
}

/** How many spoke, and how many of them readers can't name. */
function whoSpoke(claims: readonly ReportClaim[]): string {
	const all = new Map(claims.flatMap(({ chain }) => chain).map((hop) => [hop.id, hop.kind]));
	const unnamed = [...all.values()].filter((kind) => kind === "unnamed" || kind === "unknown").length;
	const withheld = unnamed === 0 ? "All are named." : `${unnamed} of them ${unnamed === 1 ? "is" : "are"} not named.`;
	return all.size === 0 ? "" : `They come from ${countedInWords(all.size, "source")}. ${withheld}`;
}

function item(claim: ReportClaim): string {
	const facts = factsOf(claim).filter(({ kind }) => !LEFT_OUT.includes(kind));
	return `<details>
<summary><b>${VERIFICATION[claim.verificationStatus].name}:</b> ${escapeHtml(headlineOf(claim))}</summary>
<dl>${facts.map(row).join("")}</dl>
</details>`;
}

function row({ label, value, href }: Fact): string {
	const said = href
		? value
				.split(href)
				.map(escapeHtml)
				.join(`<a href="${escapeHtml(href)}" rel="nofollow noreferrer">${escapeHtml(href)}</a>`)
		: escapeHtml(value);
	return `<dt>${label}</dt><dd>${said}</dd>`;
}
