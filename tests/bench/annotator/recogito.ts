import type { Page } from "playwright-core";
import type { StoryView } from "../../../lib/contract/story.ts";
import { peer } from "../peers.ts";

export type RecogitoRenderer = "SPANS" | "CSS_HIGHLIGHTS";

export interface Annotation {
	readonly id: string;
	readonly bodies: readonly never[];
	readonly target: {
		readonly annotation: string;
		readonly selector: readonly { readonly quote: string; readonly start: number; readonly end: number }[];
	};
}

/** The claims as annotations: their offsets count only the text in the page, where nothing stands between two blocks. */
export function annotationsOf({ draft, claims }: StoryView): Annotation[] {
	const before: number[] = [];
	let length = 0;
	for (const { start, end } of draft.blocks) {
		before.push(length);
		length += end - start;
	}
	const inPage = (offset: number) => {
		const at = draft.blocks.findIndex(({ start, end }) => start <= offset && offset <= end);
		return (before[at] ?? 0) + offset - (draft.blocks[at]?.start ?? 0);
	};
	return claims.map(({ id, start, end }) => ({
		// It becomes the name of a highlight in a style sheet.
		id: id.replaceAll("-", ""),
		bodies: [],
		target: {
			annotation: id.replaceAll("-", ""),
			selector: [{ quote: draft.text.slice(start, end), start: inPage(start), end: inPage(end) }],
		},
	}));
}

/** Loads the annotator into a bare page and hands it everything, and gives when it was asked, on the page's clock. */
export async function annotate(
	page: Page,
	annotations: readonly Annotation[],
	renderer: RecogitoRenderer,
	fill: string | null,
): Promise<number> {
	await page.addStyleTag({ path: peer("@recogito/text-annotator/dist/text-annotator.css") });
	// A bundler would put the environment in; its file for browsers asks for it as Node does.
	await page.addScriptTag({ content: 'globalThis.process = { env: { NODE_ENV: "production" } }' });
	await page.addScriptTag({ path: peer("@recogito/text-annotator/dist/text-annotator.umd.js") });
	await page.evaluate((list) => {
		window.annotations = list;
	}, annotations);
	return page.evaluate(
		([name, colour]) => {
			const article = document.querySelector("article");
			if (!article || !window.annotations) throw new Error("There is nothing to annotate.");
			const asked = performance.now();
			const annotator = window.RecogitoJS?.createTextAnnotator(article, {
				renderer: name,
				...(colour === null ? {} : { style: { fill: colour, fillOpacity: 1 } }),
			});
			annotator?.setAnnotations(window.annotations);
			return asked;
		},
		[renderer, fill] as const,
	);
}

declare global {
	interface Window {
		annotations?: readonly Annotation[];
		RecogitoJS?: {
			createTextAnnotator(
				container: HTMLElement,
				options: { renderer: RecogitoRenderer; style?: { fill: string; fillOpacity: number } },
			): { setAnnotations(annotations: readonly Annotation[]): void };
		};
	}
}
