import { preload } from "react-dom";

// The two that every screen's first words are in; the bundler gives them the addresses that the style sheets name.
const FIRST = [
	new URL("@fontsource-variable/inter/files/inter-latin-wght-normal.woff2", import.meta.url),
	new URL("@fontsource-variable/newsreader/files/newsreader-latin-wght-normal.woff2", import.meta.url),
];

/**
 * Has the browser fetch the first typefaces beside the style sheets. Without that it asks for them only when it has laid
 * out the page, and lays it out again when they come: lines break elsewhere under the reader's eyes.
 */
export function preloadTypefaces(): void {
	for (const { pathname } of FIRST) preload(pathname, { as: "font", type: "font/woff2", crossOrigin: "anonymous" });
}
