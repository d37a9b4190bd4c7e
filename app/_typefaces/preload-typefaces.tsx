"use client";
import { preload } from "react-dom";

/** What nearly every page needs, whatever its story's language. */
const FILES = [
	new URL("./generated/inter-latin-wght-normal.woff2", import.meta.url),
	new URL("./generated/newsreader-latin-wght-normal.woff2", import.meta.url),
];

/**
 * Has the browser fetch the typefaces with the style sheets instead of after them, so that the first layout is the last.
 * For the browser only because an address of the build is told to nothing else; it has them by the time it runs this.
 */
export function PreloadTypefaces() {
	if (typeof window === "undefined")
		for (const { pathname } of FILES) preload(pathname, { as: "font", type: "font/woff2", crossOrigin: "" });
	return null;
}
