import type { Page } from "playwright-core";

/**
 * A page with nothing but the article that the desk shows: its markup, style sheets and line breaks, in a scroller of the
 * same size and place, without the desk around it and without its scripts.
 */
export function bareCopy(desk: Page): Promise<string> {
	return desk.evaluate(() => {
		const article = document.querySelector("article");
		const sheet = article?.parentElement;
		const scroller = article?.closest("section");
		if (!sheet || !scroller) throw new Error("The desk shows no article.");
		const { left, top, width, height } = scroller.getBoundingClientRect();
		const copy = sheet.cloneNode(true) as HTMLElement;
		// What the desk puts beside the lines is no text of the article.
		for (const beside of copy.querySelectorAll("[aria-hidden]")) beside.remove();
		const styles = [...document.querySelectorAll<HTMLLinkElement>("link[rel=stylesheet]")].map(
			({ href }) => `<link rel="stylesheet" href="${href}">`,
		);
		const place = `position:fixed;left:${left}px;top:${top}px;width:${width}px;height:${height}px`;
		return `<!doctype html><html lang="en" class="${document.documentElement.className}"><head><meta charset="utf-8"><title>Bare text</title>${styles.join("")}</head><body class="${document.body.className}"><section class="${scroller.className}" style="${place}" tabindex="0">${copy.outerHTML}</section></body></html>`;
	});
}
