import { openRuntime } from "../runtime.ts";
import type { Settings } from "../settings.ts";
import { expire } from "./expire.ts";

const EVERY = 6 * 60 * 60 * 1000;

/** Runs the retention rules now and every six hours, as long as the process lives. */
export function keepRetention(settings: Settings, complain: (message: string) => void): void {
	const run = async () => {
		const runtime = openRuntime(settings);
		try {
			await expire(runtime, { only: "erase" });
		} catch (error) {
			complain(`the retention rules could not be applied: ${error instanceof Error ? error.message : error}`);
		} finally {
			await runtime.close();
		}
	};
	void run();
	setInterval(() => void run(), EVERY).unref();
}
