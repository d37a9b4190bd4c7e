import { statSync } from "node:fs";
import { VERIFICATION_STATUSES } from "../../lib/core/vocabulary/vocabulary.ts";
import { listClaims } from "../../lib/services/claims/read.ts";
import { tagClaims } from "../../lib/services/claims/tag.ts";
import type { Context } from "../../lib/services/context.ts";
import { readHistory } from "../../lib/services/history/history.ts";
import type { Runtime } from "../../lib/services/runtime.ts";
import { createStory } from "../../lib/services/stories/create.ts";
import { verifyAll } from "../../lib/services/verify/verify.ts";
import { extractionOf } from "../support/extraction.ts";
import { inNewsroom } from "./made-up-newsroom.ts";
import { quantile } from "./quantile.ts";

const CLAIMS = 8000;
const KEYS = 1000;
const HISTORIES = 200;

/**
 * What one key press adds to the record of a story of 8,000 claims, how long it takes to open the history of one of them,
 * and to verify everything. On SQLite, without a server around it.
 */
export const run = () => inNewsroom(measure);

async function measure(runtime: Runtime, ctx: Context): Promise<void> {
	const story = await longStory(ctx);
	const before = await sizeOf(runtime);
	for (let key = 0; key < KEYS; key++) {
		const claim = story.claims[(key * 7) % CLAIMS];
		const verificationStatus = VERIFICATION_STATUSES[1 + (key % (VERIFICATION_STATUSES.length - 1))];
		const tagged = await tagClaims(ctx, { claims: [claim], set: { verificationStatus } });
		if (!tagged.ok) throw new Error(tagged.problem.message);
	}
	const after = await sizeOf(runtime);
	const each = (name: keyof typeof after) => Math.round((after[name] - before[name]) / KEYS);
	console.log(
		`  one key press: ${each("changed")} bytes of what changed, ${each("recorded")} with identifiers, hashes and salts; the database grows by ${each("file")}`,
	);
	const times: number[] = [];
	let events = 0;
	for (let at = 0; at < HISTORIES; at++) {
		const began = performance.now();
		const claimId = story.claims[(at * 35) % CLAIMS]?.id;
		const history = await readHistory(ctx, { storyId: story.id, claimId });
		times.push(performance.now() - began);
		if (!history.ok) throw new Error(history.problem.message);
		events += history.value.length;
	}
	console.log(
		`  history of one claim of ${CLAIMS}: median ${quantile(times, 0.5).toFixed(1)} ms, p95 ${quantile(times, 0.95).toFixed(1)} ms, ${(events / HISTORIES).toFixed(1)} events`,
	);
	const began = performance.now();
	const [found] = await verifyAll(runtime.db, runtime.files, runtime.publicKey, null);
	const seconds = ((performance.now() - began) / 1000).toFixed(1);
	console.log(
		`  verify: ${found?.events} events in ${seconds} s, ${found?.broken.length} broken, ${found?.differences.length} differences`,
	);
}

/** A story whose claims are one sentence each; the extractor is not what is measured. */
async function longStory(ctx: Context) {
	const sentences = Array.from({ length: CLAIMS }, (_, at) => `Ship number ${at + 1} left the harbour at dawn.`);
	const quotes = sentences.map((sentence, at) => ({ quote: sentence.slice(0, -1), who: `Ship number ${at + 1}` }));
	const made = await createStory(
		{ ...ctx, extract: async (text) => extractionOf(text, quotes, []) },
		{ text: sentences.join("\n\n"), title: "The fleet sails" },
	);
	if (!made.ok) throw new Error(made.problem.message);
	const claims = await listClaims(ctx, { storyId: made.value.id });
	if (!claims.ok) throw new Error(claims.problem.message);
	return { id: made.value.id, claims: claims.value.map(({ id, revision }) => ({ id, revision })) };
}

/** Bytes of what changed, of the rows of the record, and of the database file. */
async function sizeOf({ db, settings }: Runtime) {
	const lengths = (table: string, columns: readonly string[]) =>
		`(SELECT COALESCE(SUM(${columns.map((name) => `LENGTH(CAST(COALESCE("${name}", '') AS BLOB))`).join(" + ")}), 0) FROM "${table}")`;
	const change = ["eventId", "position", "entity", "entityId", "fields", "salt", "commitment"];
	const event = [
		...["id", "workspaceId", "number", "at", "actorId", "actorName", "actorSalt", "actorCommitment", "storyId"],
		...["action", "mode", "targetId", "operationId", "operationHash", "format", "previousHash", "hash"],
	];
	const [row] = await db.writer.$queryRawUnsafe<{ changed: bigint; recorded: bigint }[]>(
		`SELECT ${lengths("EventChange", ["fields"])} AS changed, ${lengths("EventChange", change)} + ${lengths("Event", event)} AS recorded`,
	);
	await db.writer.$queryRawUnsafe("PRAGMA wal_checkpoint(TRUNCATE)");
	return {
		changed: Number(row?.changed),
		recorded: Number(row?.recorded),
		file: statSync(settings.databaseUrl.slice("file:".length)).size,
	};
}
