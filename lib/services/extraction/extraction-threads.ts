import { Worker } from "node:worker_threads";
import type { ThreadMessage } from "./extraction-thread.ts";
import type { Extractor, StoryExtraction } from "./extractor.ts";

/** Texts that are read at the same time; the next ones wait their turn. */
const MOST_AT_ONCE = 2;

/** A thread does not take over the loader that reads TypeScript, so it registers its own. */
const startOf = (module: string) => `import("tsx/esm/api").then(({ register }) => {
	register();
	return import(${JSON.stringify(module)});
});`;

/**
 * Reads texts in threads of their own, so that a long one keeps nobody waiting who asks for something else. A thread is
 * kept warm for the next text; giving a text up ends its thread, for nothing else stops a computation.
 *
 * @param module address of `extraction-thread.ts`: a bundler would not find it by itself.
 */
export function openExtractionThreads(module: string): Extractor {
	const idle: Worker[] = [];
	const waiting: (() => void)[] = [];
	let busy = 0;
	const start = (): Worker => {
		const thread = new Worker(startOf(module), { eval: true });
		// A thread that waits for work does not keep the program from ending.
		thread.unref();
		// One that ends meanwhile, for want of memory say, is not waited for; whoever it was reading for hears of it by itself.
		thread.on("error", () => {});
		thread.once("exit", () => idle.includes(thread) && idle.splice(idle.indexOf(thread), 1));
		return thread;
	};
	idle.push(start());
	return async (text, { signal, onProgress } = {}) => {
		signal?.throwIfAborted();
		if (busy >= MOST_AT_ONCE) await turn(waiting, signal);
		busy++;
		const thread = idle.pop() ?? start();
		try {
			const extraction = await read(thread, text, signal, onProgress);
			idle.push(thread);
			return extraction;
		} catch (error) {
			void thread.terminate();
			// The next text should not have to wait for a thread to start.
			if (idle.length === 0) idle.push(start());
			throw error;
		} finally {
			busy--;
			waiting.shift()?.();
		}
	};
}

/** Waits in line; who gives up leaves it. */
function turn(waiting: (() => void)[], signal: AbortSignal | undefined): Promise<void> {
	return new Promise((go, fail) => {
		const leave = () => {
			waiting.splice(waiting.indexOf(enter), 1);
			fail(signal?.reason);
		};
		const enter = () => {
			signal?.removeEventListener("abort", leave);
			go();
		};
		signal?.addEventListener("abort", leave, { once: true });
		waiting.push(enter);
	});
}

function read(
	thread: Worker,
	text: string,
	signal: AbortSignal | undefined,
	onProgress: ((part: number) => void) | undefined,
): Promise<StoryExtraction> {
	return new Promise<StoryExtraction>((done, fail) => {
		const end = (finish: () => void) => {
			thread.off("message", hear).off("error", fall).off("exit", leave);
			signal?.removeEventListener("abort", giveUp);
			finish();
		};
		const hear = (message: ThreadMessage) => {
			if ("done" in message) end(() => done(message.done));
			else onProgress?.(message.progress);
		};
		const fall = (error: Error) => end(() => fail(error));
		const leave = () => fall(new Error("The thread that read the text has ended."));
		const giveUp = () => end(() => fail(signal?.reason));
		thread.on("message", hear).on("error", fall).on("exit", leave);
		signal?.addEventListener("abort", giveUp, { once: true });
		thread.postMessage(text);
	});
}
