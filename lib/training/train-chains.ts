import { Worker } from "node:worker_threads";
import type { ChainJob, WorkerData } from "./chain-worker.ts";
import type { TrainedChain } from "./crf.ts";

/** A thread does not take over the loader that reads TypeScript, so it registers its own. */
const START = `import("tsx/esm/api").then(({ register }) => {
	register();
	return import(${JSON.stringify(new URL("./chain-worker.ts", import.meta.url).href)});
});`;

/**
 * Trains several chains on several threads. Each job is deterministic and answers arrive by place, so neither the number
 * of threads nor their order changes the result.
 */
export async function trainChains(
	data: WorkerData,
	jobs: readonly ChainJob[],
	threads: number,
	done: (count: number) => void,
): Promise<TrainedChain[]> {
	const results = new Array<TrainedChain>(jobs.length);
	let next = 0;
	let finished = 0;
	const run = async () => {
		const worker = new Worker(START, { eval: true, workerData: data });
		try {
			while (next < jobs.length) {
				const place = next++;
				results[place] = await answer(worker, jobs[place] as ChainJob);
				done(++finished);
			}
		} finally {
			await worker.terminate();
		}
	};
	await Promise.all(Array.from({ length: Math.min(threads, jobs.length) }, run));
	return results;
}

function answer(worker: Worker, job: ChainJob): Promise<TrainedChain> {
	return new Promise((resolve, reject) => {
		worker.once("error", reject);
		worker.once("message", (chain: TrainedChain) => {
			worker.off("error", reject);
			resolve(chain);
		});
		worker.postMessage(job);
	});
}
