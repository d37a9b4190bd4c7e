/** Milliseconds of work between two looks at what else there is to do, so that a key that comes is answered in its frame. */
const SLICE_MS = 6;
/** Where the browser never rests, the work begins all the same. */
const AT_LATEST_MS = 1500;

/**
 * Calls `work` once when the browser has nothing else to do, with what tells whether it may go on; if not, it should ask
 * again. Browsers offer up to 50 ms at a time, which a key would have to wait for.
 *
 * @returns what calls it off.
 */
export function whenIdle(work: (hasTime: () => boolean) => void): () => void {
	const slice = () => {
		const until = performance.now() + SLICE_MS;
		work(() => performance.now() < until);
	};
	// Safari has no idle callbacks.
	if (typeof requestIdleCallback !== "function") {
		const timer = setTimeout(slice, 20);
		return () => clearTimeout(timer);
	}
	const handle = requestIdleCallback(slice, { timeout: AT_LATEST_MS });
	return () => cancelIdleCallback(handle);
}
