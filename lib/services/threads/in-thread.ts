import { parentPort } from "node:worker_threads";

/** What a thread tells: that it takes tasks, a word while it works, and what came of its task. */
export type ThreadMessage<Answer, Word> =
	| { readonly loaded: true }
	| { readonly word: Word }
	| { readonly done: Answer }
	| { readonly fault: unknown };

/** Makes the thread that calls it work on what `openThreads` hands it, one task after the other. */
export function workInThread<Task, Answer, Word = never>(
	work: (task: Task, tell: (word: Word) => void) => Answer | Promise<Answer>,
): void {
	const post = (message: ThreadMessage<Answer, Word>) => parentPort?.postMessage(message);
	parentPort?.on("message", async (task: Task) => {
		try {
			post({ done: await work(task, (word) => post({ word })) });
		} catch (fault) {
			post({ fault });
		}
	});
	post({ loaded: true });
}
