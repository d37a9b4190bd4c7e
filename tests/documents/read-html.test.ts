import { describe, expect, test } from "vitest";
import { readHtml } from "../../lib/documents/html/read-html.ts";

const read = (html: string, address: string | null = null) => readHtml(Buffer.from(html), address);
const textOf = (html: string) => read(html).text;

const PARAGRAPHS = [
	"The harbour board bought two tugs in May without a tender, according to minutes seen by this newspaper.",
	"“Nobody asked us,” said Lena Fisk, who sits on the board, and who voted against the purchase in both meetings.",
	"The tugs cost 3.1 million each, which is 400,000 more than the board had told the council in its budget.",
	"A spokesman for the board said that the price included spare parts, and that the council had been told of them.",
];
const ARTICLE = `<h1>Board bought tugs without a tender</h1><p class="by">By <a rel="author" href="/mo">Mo Keller</a></p>
<figure><img src="/tug.jpg" alt="A tug"><figcaption>One of the tugs in June. Photograph: P. Lund</figcaption></figure>
<p>${PARAGRAPHS[0]}</p><p>${PARAGRAPHS[1]}</p><h2>What the minutes say</h2><p>${PARAGRAPHS[2]}</p>
<ol><li>The first tug arrived in June.</li><li>The second is still missing.<ul><li>It was seen in Oslo.</li></ul></li></ol>
<blockquote><p>“It is a scandal,” she said.</p></blockquote><p>${PARAGRAPHS[3]}</p>
<table><caption>Prices</caption><tr><th>Tug</th><th>Price</th></tr><tr><td>Anna</td><td>3.1m</td></tr></table>`;
const FURNITURE = `<nav><a href="/">Home</a><a href="/sport">Sport</a></nav>`;
const page = (body: string, head = "") =>
	`<!doctype html><html lang="en"><head><meta charset="utf-8"><title>x</title>${head}</head><body>${body}</body></html>`;

describe("a page", () => {
	test("its structure survives as marks that the extractor reads", () => {
		expect(
			textOf(page(`${FURNITURE}<main><article>${ARTICLE}</article></main><footer>All rights reserved</footer>`)),
		).toBe(`# Board bought tugs without a tender

By Mo Keller

Caption: One of the tugs in June. Photograph: P. Lund

${PARAGRAPHS[0]}

${PARAGRAPHS[1]}

## What the minutes say

${PARAGRAPHS[2]}

1. The first tug arrived in June.
2. The second is still missing.
  - It was seen in Oslo.

> “It is a scandal,” she said.

${PARAGRAPHS[3]}

Caption: Prices

Tug | Price

Anna | 3.1m`);
	});

	test("what it says of itself is kept, schema.org data before meta tags", () => {
		const data = {
			"@graph": [
				{ "@type": "WebPage" },
				{
					"@type": ["NewsArticle"],
					headline: "Tugs, again",
					author: [{ name: "Mo Keller" }, { name: "Bo Second" }],
					datePublished: "2026-05-04T08:00:00+02:00",
					publisher: { name: "The Quay" },
				},
			],
		};
		const head = `<link rel="canonical" href="/news/tugs"><meta name="author" content="Somebody Else">
			<script type="application/ld+json">{broken</script>
			<script type="application/ld+json">${JSON.stringify(data)}</script>`;
		expect(read(page(ARTICLE, head), "https://quay.example/news/tugs?from=mail").about).toEqual({
			title: "Tugs, again",
			byline: "Mo Keller, Bo Second",
			publisher: "The Quay",
			publishedAt: "2026-05-04T06:00:00.000Z",
			canonicalUrl: "https://quay.example/news/tugs",
		});
	});

	test("paragraphs that are parted by line breaks alone, and bold lines as headings", () => {
		expect(textOf(`<div>${PARAGRAPHS[0]}<br><br><b>The price</b><br><br>${PARAGRAPHS[2]}<br>Second line.</div>`)).toBe(
			`${PARAGRAPHS[0]}\n\n### The price\n\n${PARAGRAPHS[2]}\nSecond line.`,
		);
	});

	test("a newsletter laid out with tables is read as paragraphs", () => {
		const rows = PARAGRAPHS.map((text) => `<tr><td>&nbsp;</td><td><p>${text}</p></td></tr>`).join("");
		expect(textOf(`<table>${rows}</table>`).split("\n\n")).toEqual(PARAGRAPHS);
	});

	test("an older encoding that the page names is believed", () => {
		const latin = Buffer.from(page(`<p>Café Zürich said so.</p>`).replace("utf-8", "iso-8859-1"), "latin1");
		expect(readHtml(latin, null).text).toBe("Café Zürich said so.");
	});
});

describe("hostile pages", () => {
	const ATTACKS: [string, string][] = [
		["a script", "<script>alert('evil')</script>"],
		["an image's handler", `<img src=x onerror="evil()">`],
		["a script in an SVG", "<svg><script>evil()</script><text>evil</text></svg>"],
		["a frame's own page", `<iframe srcdoc="<p>evil</p>"></iframe>`],
		["a style", "<style>p{evil:1}</style>"],
		["a link that runs", `<a href="javascript:evil()">a link</a>`],
		["a comment", "<!-- evil --><!--><img evil>-->"],
		["text for nobody", `<p style="display: none">evil</p><p hidden>evil</p>`],
		["a template", "<template><p>evil</p></template><noscript><p>evil</p></noscript>"],
		["MathML", "<math><mtext><img src=x onerror=evil()></mtext></math>"],
		["a form", "<form><textarea>evil</textarea><button>evil</button></form>"],
	];
	test.each(ATTACKS)("%s leaves nothing in the text", (_, attack) => {
		const text = textOf(page(`<article><p>${PARAGRAPHS[0]}</p>${attack}<p>${PARAGRAPHS[1]}</p></article>`));
		expect(text).toContain(PARAGRAPHS[0]);
		expect(text).toContain(PARAGRAPHS[1]);
		expect(text).not.toMatch(/evil|<\w/);
	});

	test.each([
		["50,000 nested tags", "<div>".repeat(50_000), "nested deeper than 200"],
		["a million elements", "<i></i>".repeat(1_000_000), "more than 50,000 elements"],
		["nothing but markup", "<div><img src=x></div>", "No text"],
		["nothing", " ", "is empty"],
	])("%s is refused", (_, html, reason) => {
		const began = performance.now();
		expect(() => read(html)).toThrow(reason);
		expect(performance.now() - began).toBeLessThan(5000);
	});
});
