import { parentPort, workerData } from "node:worker_threads";
import { type TrainingItem, type TrainingSettings, trainChain } from "./crf.ts";

/** What a worker shares with its parent: the features lie in shared memory, so handing them over costs nothing. */
export interface WorkerData {
	readonly items: readonly TrainingItem[];
	readonly counts: Int32Array;
}
/** One chain to train: on the items that are not left out. */
export interface ChainJob {
	readonly settings: TrainingSettings;
	readonly leftOut: readonly number[];
}

const { items, counts } = workerData as WorkerData;
parentPort?.on("message", ({ settings, leftOut }: ChainJob) => {
	const out = new Set(leftOut);
	parentPort?.postMessage(
		trainChain(
			items.filter((_, i) => !out.has(i)),
			counts,
			settings,
		),
	);
});
