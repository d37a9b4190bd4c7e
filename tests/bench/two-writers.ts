import { KINDS, type KindName } from "../../lib/core/changes/changes.ts";
import { checkEventChain } from "../../lib/services/history/history.ts";
import type { Runtime } from "../../lib/services/runtime.ts";
import { openSample } from "../support/sample.ts";
import { bothSides, changeFor, Writer } from "../support/writer.ts";
import { quantile } from "./quantile.ts";

const EDITS = 10_000;
/** The same edits every time. */
const SEED = 20260301;
const DOES = [...(Object.keys(KINDS) as KindName[]), "undo", "redo"] as const;
/** Kinds that move, join or take away claims, drawn less often, so that the story neither grows without end nor empties. */
const RARE = new Set<string>(["create", "split", "merge", "delete"]);

/**
 * Two people make ten thousand random changes of the sample story on the real services, hearing of each other now and
 * then and losing the network at times. Every change must be in the record once, refused with a reason, or given up by
 * its maker in a conflict; a conflict may name only fields that both set; both screens must be the server, byte for byte.
 */
export async function run(): Promise<void> {
	const { runtime, storyId, checkers, close } = await openSample(["Ada", "Bo"]);
	try {
		const writers: Writer[] = [];
		for (const ctx of checkers) writers.push(await Writer.open(ctx, storyId));
		const started = performance.now();
		const waits = await editAtRandom(writers);
		console.log(`${EDITS} edits by two people in ${Math.round((performance.now() - started) / 1000)} s`);
		console.log(`an edit on the screen: ${ms(quantile(waits, 0.5))} median, ${ms(quantile(waits, 0.95))} p95`);
		const isWhole = await tell(runtime, writers, storyId);
		if (!isWhole) process.exitCode = 1;
	} finally {
		await close();
	}
}

/** Makes the edits, and gives the milliseconds that each took until it was shown. */
async function editAtRandom(writers: readonly Writer[]): Promise<number[]> {
	const random = randomFrom(SEED);
	const waits: number[] = [];
	const stops = writers.map(({ replica }) => replica.start());
	while (waits.length < EDITS) {
		const writer = writers[random(writers.length)];
		const does = DOES[random(DOES.length)] ?? "tag";
		if (!writer || (RARE.has(does) && random(4) > 0)) continue;
		const picks = [random(100_000), random(100_000), random(100_000)] as const;
		const from = performance.now();
		if (does === "undo" || does === "redo") {
			if (!writer.replica.takeBack(does)) continue;
		} else {
			const change = changeFor(writer, does, picks);
			if (!change || writer.replica.change(change)) continue;
		}
		waits.push(performance.now() - from);
		if (random(40) === 0) writer.isOnline = !writer.isOnline;
		if (random(3) === 0) await writer.replica.pull();
		// A queue of hundreds is another matter than edits: a person is offline for a while, not for ever.
		if (writer.replica.entries().length > 30) await writer.settle();
		if (waits.length % 1000 === 0) console.log(`${waits.length} edits`);
	}
	for (let round = 0; round < 2; round++) for (const writer of writers) await writer.settle();
	for (const stop of stops) stop();
	return waits;
}

async function tell(runtime: Runtime, writers: readonly Writer[], storyId: string): Promise<boolean> {
	const rows = await runtime.db.reader.event.findMany({ where: { storyId }, select: { operationId: true } });
	const times = new Map<string, number>();
	for (const { operationId } of rows)
		if (operationId !== null) times.set(operationId, (times.get(operationId) ?? 0) + 1);
	const made = writers.flatMap((writer) => [...writer.made]);
	const refused = writers.flatMap((writer) => [...writer.refused.keys()]);
	const givenUp = writers.flatMap((writer) => [...writer.givenUp]);
	const accounted = new Set([...refused, ...givenUp]);
	const lost = made.filter((id) => !times.has(id) && !accounted.has(id)).length;
	const twice = [...times.values()].filter((count) => count > 1).length;
	console.log(
		`${made.length} operations: ${made.filter((id) => times.has(id)).length} stored, ${refused.length} refused with a reason, ${givenUp.length} given up in a conflict, ${lost} lost, ${twice} stored twice`,
	);
	const conflicts = writers.flatMap((writer) => writer.conflicts);
	const counts = new Map<string, number>();
	for (const { change, fields } of conflicts) {
		// A place in the text is one field to a person, and four to a program.
		const names = new Set(fields.map(({ id, field }) => `${id} ${PLACE.has(field) ? "place" : field}`));
		const records = new Set(fields.map(({ id }) => id));
		const takesAway = change.kind === "delete" || change.kind === "merge";
		const about = takesAway ? "claims taken away" : `${perRecord(names.size, records.size)} a record`;
		const isMany = !takesAway && names.size > records.size;
		const kind = isMany
			? `about ${about} (${change.kind}: ${fields.map(({ field }) => field).join(", ")})`
			: `about ${about}`;
		counts.set(kind, (counts.get(kind) ?? 0) + 1);
	}
	console.log(`${conflicts.length} conflicts: ${[...counts].map(([kind, count]) => `${count} ${kind}`).join(", ")}`);
	let isSame = true;
	for (const writer of writers) {
		const { screen, server } = await bothSides(writer, storyId);
		const same = screen.length === server.length && screen.every((bytes, at) => bytes === server[at]);
		console.log(
			`${writer.ctx.actor.name}: ${screen.length} records on the screen, ${same ? "the server's byte for byte" : "NOT the server's"}`,
		);
		isSame &&= same;
	}
	const [ctx] = writers.map((writer) => writer.ctx);
	const chain = ctx && (await checkEventChain(ctx, {}));
	const brokenAt = chain?.ok ? chain.value.brokenAt : 0;
	console.log(
		`record: ${chain?.ok ? chain.value.events : 0} events, ${brokenAt === null ? "whole" : `broken at ${brokenAt}`}`,
	);
	return lost === 0 && twice === 0 && isSame && brokenAt === null;
}

/** The offsets, the words and the state of a claim's place, and what it says where that is the very words. */
const PLACE = new Set(["start", "end", "quote", "anchor", "what"]);

const perRecord = (fields: number, records: number) =>
	fields === records ? "one field" : `${Math.ceil(fields / records)} fields`;

const ms = (value: number): string => `${value.toFixed(1)} ms`;

/** Whole numbers below a limit, the same ones for the same seed (mulberry32). */
function randomFrom(seed: number): (below: number) => number {
	let state = seed;
	return (below) => {
		state = (state + 0x6d2b79f5) | 0;
		let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
		mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
		return Math.floor((((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296) * below);
	};
}
