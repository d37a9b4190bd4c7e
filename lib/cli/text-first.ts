import type { ServerResponse } from "node:http";
import { StringDecoder } from "node:string_decoder";

/** Stories, a desk, a report and a history are read before anything is done to them. A form wants its scripts at once. */
const READ_FIRST = /^\/stories(\/(?!new)[^/?]+(\/(report|history))?)?(\?|$)/;

/** A type of script that no browser knows: it is neither fetched nor run. */
const WAITING = "text/after-the-first-paint";

/** The tags of the build's scripts, as React writes them. */
const SCRIPT_TAG = /<script src="(\/_next\/static\/[^"]+)" async="">/g;
/** A hint that has the browser fetch a script at once. */
const SCRIPT_PRELOAD = /<link rel="preload" as="script"[^>]*>/g;
/** No tag that is looked for is longer. */
const LONGEST_TAG = 500;

/**
 * Runs in the page: has the scripts fetched once something was painted, or at once where nothing will be, as in a tab in the
 * background. One script a task, so that the browser can answer in between.
 */
const RELEASE = `(() => {
	const later = self.scheduler?.postTask ? (work) => scheduler.postTask(work) : setTimeout;
	const release = () => {
		const waiting = document.querySelector('script[type="${WAITING}"]');
		if (!waiting) return;
		const script = document.createElement("script");
		script.src = waiting.getAttribute("src");
		script.async = true;
		waiting.replaceWith(script);
		later(release);
	};
	let isReleased = false;
	const start = () => {
		if (isReleased) return;
		isReleased = true;
		release();
		document.addEventListener("DOMContentLoaded", release);
	};
	if (document.visibilityState === "hidden" || !self.PerformanceObserver?.supportedEntryTypes?.includes("paint")) return start();
	document.addEventListener("visibilitychange", start);
	addEventListener("load", () => setTimeout(start, 1000));
	new PerformanceObserver((list) => list.getEntriesByName("first-contentful-paint").length > 0 && start())
		.observe({ type: "paint", buffered: true });
})()`.replace(/\n\t*/g, "");

/**
 * Lets a page be painted before its scripts are fetched, compiled and run. Otherwise they take turns with the first layout
 * where there are few cores, and share a slow line with the style sheets and typefaces that the text waits for. Changes
 * nothing but pages, and of a page nothing but the tags of the build's own scripts.
 *
 * @param path what is asked for, with its query
 */
export function paintTextFirst(path: string, response: ServerResponse): void {
	if (!READ_FIRST.test(path)) return;
	const write = response.write.bind(response) as (...all: unknown[]) => boolean;
	const end = response.end.bind(response) as (...all: unknown[]) => ServerResponse;
	let page: Page | null | undefined;
	const pageOf = (): Page | null => {
		if (page === undefined) page = becomesPage(response) ? new Page() : null;
		return page;
	};
	response.write = (chunk: string | Uint8Array, ...rest: unknown[]) => write(pageOf()?.take(chunk) ?? chunk, ...rest);
	response.end = (...all: unknown[]) => {
		const text = pageOf();
		if (!text) return end(...all);
		const [last, ...rest] = typeof all[0] === "function" ? ["", ...all] : all;
		return end(text.take((last ?? "") as string | Uint8Array) + text.end(), ...rest);
	};
}

/** True for a page whose length was not told yet: it will be another. */
function becomesPage(response: ServerResponse): boolean {
	if (!String(response.getHeader("content-type")).startsWith("text/html")) return false;
	if (!response.headersSent) response.removeHeader("content-length");
	return !response.hasHeader("content-length");
}

/** The text of a page, piece by piece. A tag that is not whole yet waits for its rest. */
class Page {
	readonly #decoder = new StringDecoder("utf8");
	#kept = "";

	take(piece: string | Uint8Array): string {
		const text = this.#kept + (typeof piece === "string" ? piece : this.#decoder.write(Buffer.from(piece)));
		const tag = text.lastIndexOf("<");
		const isWhole = tag < 0 || text.includes(">", tag) || text.length - tag > LONGEST_TAG;
		this.#kept = isWhole ? "" : text.slice(tag);
		return withWaitingScripts(isWhole ? text : text.slice(0, tag));
	}

	end(): string {
		return withWaitingScripts(this.#kept + this.#decoder.end());
	}
}

function withWaitingScripts(html: string): string {
	return html
		.replace(SCRIPT_PRELOAD, "")
		.replace(SCRIPT_TAG, (_, address) => `<script type="${WAITING}" src="${address}" async="">`)
		.replace("</head>", () => `<script>${RELEASE}</script></head>`);
}
