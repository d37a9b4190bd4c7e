import type { Runtime } from "../services/runtime.ts";
import { generateClients } from "./generate.mjs";

/**
 * Opens what the settings name, hands it to `work`, and closes it. Says in one line what is wrong with the settings.
 *
 * @returns the exit code: what `work` gives, or 2.
 */
export async function withRuntime(work: (runtime: Runtime) => Promise<number>): Promise<number> {
	// The database clients may not be there yet, so nothing that imports them is loaded before they are.
	await generateClients();
	const { readSettings, SettingsError } = await import("../services/settings.ts");
	const { openRuntime } = await import("../services/runtime.ts");
	try {
		const runtime = openRuntime(readSettings(process.env));
		try {
			return await work(runtime);
		} finally {
			await runtime.close();
		}
	} catch (error) {
		if (!(error instanceof SettingsError)) throw error;
		process.stderr.write(`onrecord: ${error.message}\n`);
		return 2;
	}
}
