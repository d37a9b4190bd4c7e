import { type ResourceLimits, Worker } from "node:worker_threads";
import { Line } from "../line.ts";
import type { ThreadMessage } from "./in-thread.ts";

/**
 * What starts a thread with this module. A thread doesn't take over the loader that reads TypeScript, so it registers its
 * own. By a file, which lies in a folder beside the module's: code that is none finds packages only from the folder that
 * somebody called the program in.
 */
const startOf = (module: string) =>
	`import(${JSON.stringify(new URL("../threads/register-loader.mjs", module).href)}).then(() => import(${JSON.stringify(module)}));`;

interface ThreadOptions {
	/** Address of a module that calls `workInThread`: a bundler would not find it by itself. */
	readonly module: string;
	/** Tasks at the same time; the next ones wait their turn. */
	readonly atOnce: number;
	/** Whether a thread is kept warm for the next task, or ends with its one. */
	readonly isKept: boolean;
	/** Of a thread's memory. */
	readonly limits?: ResourceLimits;
	/** How long a thread may take for a task once it has loaded, or from its last word on; for ever where nothing is said. */
	readonly milliseconds?: number;
}

/** How whoever waits for a task follows it. */
interface TaskWatch<Word> {
	/** Who waits: one task of a person runs at a time, so that nobody waits for all of somebody else's. */
	readonly person?: string | undefined;
	/** Gives the task up: the promise is rejected with the signal's reason. */
	readonly signal?: AbortSignal | undefined;
	readonly onWord?: ((word: Word) => void) | undefined;
}

/** A task took longer than its thread may. */
export class TookTooLong extends Error {
	override readonly name = "TookTooLong";
}

/**
 * Runs tasks in threads, so that a long one keeps nobody waiting who asks for something else. Giving a task up ends its
 * thread, for nothing else stops a computation.
 */
export function openThreads<Task, Answer, Word = never>({
	module,
	atOnce,
	isKept,
	limits = {},
	milliseconds,
}: ThreadOptions) {
	const idle: Worker[] = [];
	const loading = new Set<Worker>();
	const line = new Line(atOnce);
	const start = (): Worker => {
		const thread = new Worker(startOf(module), { eval: true, resourceLimits: limits });
		loading.add(thread);
		for (const end of ["message", "exit"]) thread.once(end, () => loading.delete(thread));
		// One that ends meanwhile, for want of memory say, is not waited for; whoever it was working for hears of it by itself.
		thread.on("error", () => {});
		thread.once("exit", () => idle.includes(thread) && idle.splice(idle.indexOf(thread), 1));
		return thread;
	};
	/** A thread that waits for work doesn't keep the program from ending. */
	const keep = (thread: Worker) => {
		thread.unref();
		idle.push(thread);
	};
	if (isKept) keep(start());
	return async (task: Task, { person, signal, onWord }: TaskWatch<Word> = {}): Promise<Answer> => {
		signal?.throwIfAborted();
		const leave = await line.turn(person, signal);
		const thread = idle.pop() ?? start();
		thread.ref();
		let isWhole = false;
		try {
			const answer = await ask<Task, Answer, Word>(thread, task, {
				isLoaded: !loading.has(thread),
				milliseconds,
				signal,
				onWord,
			});
			isWhole = true;
			return answer;
		} finally {
			// Ended while it loads its modules, a thread would leave their files open for good; it has no task yet anyway.
			if (isKept && (isWhole || (signal?.aborted && loading.has(thread)))) keep(thread);
			else if (isKept) void thread.terminate();
			// What it took of the memory is given back before the next task takes its own.
			else await thread.terminate();
			// The next task should not have to wait for a thread to start.
			if (isKept && idle.length === 0) keep(start());
			leave();
		}
	};
}

interface Asking<Word> extends Omit<TaskWatch<Word>, "person"> {
	readonly isLoaded: boolean;
	readonly milliseconds: number | undefined;
}

function ask<Task, Answer, Word>(
	thread: Worker,
	task: Task,
	{ isLoaded, milliseconds, signal, onWord }: Asking<Word>,
): Promise<Answer> {
	return new Promise<Answer>((done, fail) => {
		let clock: NodeJS.Timeout | undefined;
		const begin = () => {
			if (milliseconds !== undefined) clock = setTimeout(() => fall(new TookTooLong()), milliseconds);
			thread.postMessage(task);
		};
		const end = (finish: () => void) => {
			clearTimeout(clock);
			thread.off("message", hear).off("error", fall).off("exit", leave);
			signal?.removeEventListener("abort", giveUp);
			finish();
		};
		const hear = (message: ThreadMessage<Answer, Word>) => {
			if ("done" in message) end(() => done(message.done));
			else if ("fault" in message) end(() => fail(message.fault));
			else if ("loaded" in message) begin();
			else {
				// What it did until then is done, and how long a busy machine takes to load a reader says nothing of the document.
				clock?.refresh();
				onWord?.(message.word);
			}
		};
		const fall = (error: unknown) => end(() => fail(error));
		const leave = () => fall(new Error("The thread ended before its task."));
		const giveUp = () => end(() => fail(signal?.reason));
		thread.on("message", hear).on("error", fall).on("exit", leave);
		signal?.addEventListener("abort", giveUp, { once: true });
		if (isLoaded) begin();
	});
}
