import { type AboutDocument, NOTHING_SAID } from "../../core/documents/document.ts";
import { clipped, instantOf, webAddress } from "../said.ts";

/** What of a page's tree is looked at. */
export interface PageTree {
	querySelector(selector: string): { getAttribute(name: string): string | null; textContent: string | null } | null;
	querySelectorAll(selector: string): Iterable<{ textContent: string | null }>;
}

/** What a page says of its article: schema.org data first, then its meta tags. */
export function pageData(tree: PageTree, address: string | null): AboutDocument {
	const article = articleData(tree);
	const meta = (...names: readonly string[]) =>
		names
			.map((name) => tree.querySelector(`meta[property="${name}"],meta[name="${name}"],meta[itemprop="${name}"]`))
			.map((tag) => tag?.getAttribute("content"))
			.find((content) => content);
	const authors = [article.author ?? []].flat().map((author) => clipped(nameOf(author)));
	return {
		...NOTHING_SAID,
		title: clipped(article.headline ?? meta("og:title", "dc.title") ?? tree.querySelector("h1")?.textContent),
		byline: clipped(
			authors.filter((name) => name !== null).join(", ") || meta("author", "article:author", "dc.creator"),
		),
		publisher: clipped(nameOf(article.publisher) ?? meta("og:site_name", "application-name", "dc.publisher")),
		publishedAt: instantOf(
			article.datePublished ??
				meta("article:published_time", "datePublished", "date", "dc.date", "pubdate") ??
				tree.querySelector("time[datetime]")?.getAttribute("datetime"),
		),
		canonicalUrl: webAddress(
			tree.querySelector('link[rel="canonical"]')?.getAttribute("href") ?? meta("og:url"),
			address,
		),
	};
}

type Fields = Readonly<Record<string, unknown>>;
const isFields = (value: unknown): value is Fields => typeof value === "object" && value !== null;

const nameOf = (value: unknown): unknown => (isFields(value) ? value.name : value);

/** The article among a page's schema.org data; nothing where there is none, or it is not JSON. */
function articleData(tree: PageTree): Fields {
	for (const { textContent } of tree.querySelectorAll('script[type="application/ld+json"]')) {
		let data: unknown;
		try {
			data = JSON.parse(textContent ?? "");
		} catch {
			continue;
		}
		const found = [data]
			.flat()
			.flatMap((one) => (isFields(one) ? [one, ...[one["@graph"] ?? []].flat()] : []))
			.find((one): one is Fields => isFields(one) && /Article|Posting|Report/.test(String(one["@type"])));
		if (found) return found;
	}
	return {};
}
