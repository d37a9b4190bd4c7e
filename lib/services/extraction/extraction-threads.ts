import { Worker } from "node:worker_threads";
import { Line } from "../line.ts";
import { startOf } from "../start-of-thread.ts";
import type { ThreadMessage, ThreadTask } from "./extraction-thread.ts";
import type { Extractor, StoryExtraction } from "./extractor.ts";

/** Texts that are read at the same time; the next ones wait their turn. */
const MOST_AT_ONCE = 2;

/**
 * Reads texts in threads of their own, so that a long one keeps nobody waiting who asks for something else. A thread is
 * kept warm for the next text; giving a text up ends its thread, for nothing else stops a computation.
 *
 * @param module address of `extraction-thread.ts`: a bundler would not find it by itself.
 */
export function openExtractionThreads(module: string): Extractor {
	const idle: Worker[] = [];
	const loading = new Set<Worker>();
	const line = new Line(MOST_AT_ONCE);
	const start = (): Worker => {
		const thread = new Worker(startOf(module), { eval: true });
		// A thread that waits for work does not keep the program from ending.
		thread.unref();
		loading.add(thread);
		for (const end of ["message", "exit"]) thread.once(end, () => loading.delete(thread));
		// One that ends meanwhile, for want of memory say, is not waited for; whoever it was reading for hears of it by itself.
		thread.on("error", () => {});
		thread.once("exit", () => idle.includes(thread) && idle.splice(idle.indexOf(thread), 1));
		return thread;
	};
	idle.push(start());
	return async (text, { signal, onProgress, person, anyway = [] } = {}) => {
		signal?.throwIfAborted();
		const leave = await line.turn(person, signal);
		const thread = idle.pop() ?? start();
		try {
			const extraction = await read(thread, !loading.has(thread), { text, anyway }, signal, onProgress);
			idle.push(thread);
			return extraction;
		} catch (error) {
			// Ended while it loads its modules, a thread would leave their files open for good; it has no text yet anyway.
			if (signal?.aborted && loading.has(thread)) idle.push(thread);
			else void thread.terminate();
			// The next text should not have to wait for a thread to start.
			if (idle.length === 0) idle.push(start());
			throw error;
		} finally {
			leave();
		}
	};
}

function read(
	thread: Worker,
	isLoaded: boolean,
	task: ThreadTask,
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
			else if ("loaded" in message) thread.postMessage(task);
			else onProgress?.(message.progress);
		};
		const fall = (error: Error) => end(() => fail(error));
		const leave = () => fall(new Error("The thread that read the text has ended."));
		const giveUp = () => end(() => fail(signal?.reason));
		thread.on("message", hear).on("error", fall).on("exit", leave);
		signal?.addEventListener("abort", giveUp, { once: true });
		if (isLoaded) thread.postMessage(task);
	});
}
