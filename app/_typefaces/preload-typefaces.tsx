"use client";
import { preload } from "react-dom";

/** What nearly every page needs, whatever its story's language. */
const FILES = [
	new URL("./generated/inter-latin-wght-normal.woff2", import.meta.url),
	new URL("./generated/newsreader-latin-wght-normal.woff2", import.meta.url),
];

/**
 * Has the browser fetch the typefaces with the style sheets instead of after them, so that the first layout is the last.
 * A piece for the browser because the bundler tells a file's address to no other; by the time that it runs there they have come.
 */
export function PreloadTypefaces() {
	if (typeof window === "undefined")
		for (const { pathname } of FILES) preload(pathname, { as: "font", type: "font/woff2", crossOrigin: "" });
	return null;
}
