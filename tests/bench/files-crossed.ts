import { Session } from "node:inspector/promises";
import { fileURLToPath } from "node:url";
import { v7 } from "uuid";
import type { DeskData } from "../../app/stories/[storyId]/_state/desk-state.ts";
import { DeskStore } from "../../app/stories/[storyId]/_state/desk-store.ts";
import { commandFor, commandsByKey } from "../../app/stories/[storyId]/_state/keys.ts";
import { runCommand } from "../../app/stories/[storyId]/_state/use-keys.ts";
import type { Result } from "../../lib/contract/problem.ts";
import { aloneInBrowser } from "../../lib/replica/tabs.ts";
import type { Transport } from "../../lib/replica/transport.ts";
import { makeChange } from "../../lib/services/changes/make-change.ts";
import { readSteps } from "../../lib/services/changes/read-steps.ts";
import type { Context } from "../../lib/services/context.ts";
import { listOriginals } from "../../lib/services/originals/originals.ts";
import { listPeople } from "../../lib/services/people/people.ts";
import { openRules } from "../../lib/services/rules/rules.ts";
import { listStorySources, listTerms } from "../../lib/services/sources/sources.ts";
import { openStory } from "../../lib/services/stories/stories.ts";
import { memoryStorage } from "../support/memory-storage.ts";
import { openSample } from "../support/sample.ts";

const ROOT = new URL("../../", import.meta.url).pathname;

/**
 * The files of this project that the key for “confirmed” crosses, from the key press to “Saved”: every file in `app` and
 * `lib` of which a function is called in between, as the engine's own coverage tells. The desk's store, replica and
 * services run in one process; React's drawing and the route's own door are not run and not counted, nor is generated code.
 */
export async function run(): Promise<void> {
	const { storyId, checkers, close } = await openSample(["Ada"]);
	const [ctx] = checkers;
	const session = new Session();
	session.connect();
	try {
		if (!ctx) throw new Error("There is no checker.");
		const parts: Record<string, ReadonlySet<string>> = {};
		const transport: Transport = {
			async send({ operationId, change, seen }) {
				parts["key to request"] = await called(session);
				const sent = JSON.parse(JSON.stringify({ storyId, operationId, seen, change }));
				const result = await makeChange(ctx, sent);
				parts["request to answer"] = await called(session);
				return result.ok ? { value: result.value } : { problem: result.problem };
			},
			pull: async () => null,
		};
		const store = new DeskStore(await readDesk(ctx, storyId), {
			...{ storage: memoryStorage(), transport, tabs: aloneInBrowser, follow: () => () => {}, newId: v7 },
			...{ now: () => new Date().toISOString(), findSources: async () => [], readLeftOut: async () => [] },
		});
		const stop = store.start();
		await session.post("Profiler.enable");
		await session.post("Profiler.startPreciseCoverage", { callCount: true, detailed: false });
		// What is done once for all is done by the first key.
		for (const key of ["2", "1"]) {
			await called(session);
			press(store, key);
			await saved(store);
			parts["answer to “Saved”"] = await called(session);
		}
		stop();
		const all = new Set(Object.values(parts).flatMap((files) => [...files]));
		for (const [name, files] of Object.entries(parts)) console.log(`${name}: ${files.size} files`);
		for (const file of [...all].sort()) console.log(`  ${file}`);
		console.log(`key 1 crosses ${all.size} files`);
	} finally {
		session.disconnect();
		await close();
	}
}

function press(store: DeskStore, key: string): void {
	const event = { key, shiftKey: false, ctrlKey: false, metaKey: false, altKey: false };
	const command = commandFor(event, commandsByKey({}));
	if (!command) throw new Error(`No command has the key ${key}.`);
	runCommand(store, command);
}

async function saved(store: DeskStore): Promise<void> {
	while (store.state().saving.state !== "saved") await new Promise((later) => setTimeout(later, 5));
}

/** Files of which a function was called since this was last asked. */
async function called(session: Session): Promise<ReadonlySet<string>> {
	const { result } = await session.post("Profiler.takePreciseCoverage");
	const files = result
		.filter(({ functions }) => functions.some(({ ranges }) => (ranges[0]?.count ?? 0) > 0))
		.flatMap(({ url }) => (url.startsWith("file:") ? fileURLToPath(url.replace(/\?.*$/, "")) : []))
		.filter((path) => path.startsWith(ROOT))
		.map((path) => path.slice(ROOT.length));
	return new Set(files.filter((path) => /^(?:app|lib)\//.test(path) && !path.startsWith("lib/data/generated/")));
}

async function readDesk(ctx: Context, storyId: string): Promise<DeskData> {
	const { userId, name, role } = ctx.actor;
	return {
		...taken(await openStory(ctx, { storyId })),
		steps: taken(await readSteps(ctx, { storyId })),
		sources: taken(await listStorySources(ctx, { storyId })),
		originals: taken(await listOriginals(ctx, { storyId })),
		terms: taken(await listTerms(ctx, { storyId })),
		people: taken(await listPeople(ctx, {})),
		rules: taken(await openRules(ctx, {})),
		me: { userId, name, role },
	};
}

function taken<T>(result: Result<T>): T {
	if (!result.ok) throw new Error(result.problem.message);
	return result.value;
}
