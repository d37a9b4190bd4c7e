/** When a page's text and the marks over it were there, in milliseconds of its own clock. */
export interface FirstMarks {
	/** The article had been put on the screen. */
	textPainted?: number;
	/** The first mark was in the page, not painted yet. */
	marked?: number;
	/** The frame with the first mark had been painted. */
	marksPainted?: number;
}
declare global {
	interface Window {
		firstMarks: FirstMarks;
	}
}

/** Runs in the page before all else: notes when the article and the first highlight, of whatever kind, are painted. */
export function watchFirstMarks(): void {
	const seen: FirstMarks = {};
	window.firstMarks = seen;

	// A message is handled after the frame in which it was sent, so it tells when that frame was painted. Sent between
	// two frames it would come before the next one: then one has to wait for that frame first.
	let inFrame = false;
	const frameOver = new MessageChannel();
	frameOver.port1.onmessage = () => {
		inFrame = false;
	};
	const ownRequestFrame = window.requestAnimationFrame;
	const requestFrame = ownRequestFrame.bind(window);
	window.requestAnimationFrame = (callback) =>
		requestFrame((time) => {
			inFrame = true;
			frameOver.port2.postMessage(null);
			callback(time);
		});
	const whenPainted = (painted: () => void) => {
		const channel = new MessageChannel();
		channel.port1.onmessage = painted;
		const send = () => channel.port2.postMessage(null);
		if (inFrame) send();
		else requestFrame(send);
	};

	const { add } = Highlight.prototype;
	const { set } = HighlightRegistry.prototype;
	// A message a frame is work that the same page without marks does not have, and scrolling is measured next.
	const leave = () => {
		if (seen.textPainted === undefined || seen.marksPainted === undefined) return;
		window.requestAnimationFrame = ownRequestFrame;
		Highlight.prototype.add = add;
		HighlightRegistry.prototype.set = set;
	};
	const mark = () => {
		if (seen.marked !== undefined) return;
		seen.marked = performance.now();
		whenPainted(() => {
			seen.marksPainted = performance.now();
			leave();
		});
	};
	Highlight.prototype.add = function (range) {
		mark();
		return add.call(this, range);
	};
	HighlightRegistry.prototype.set = function (name, highlight) {
		if (highlight.size > 0) mark();
		return set.call(this, name, highlight);
	};
	let hasText = false;
	new MutationObserver((_, observer) => {
		if (!hasText && document.querySelector("article p")) {
			hasText = true;
			whenPainted(() => {
				seen.textPainted = performance.now();
				leave();
			});
		}
		if (document.querySelector(".r6o-annotation")) mark();
		if (seen.marked !== undefined) observer.disconnect();
	}).observe(document, { childList: true, subtree: true });
}
