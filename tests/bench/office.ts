import { execFileSync, spawnSync } from "node:child_process";
import { randomUUID } from "node:crypto";
import { changed } from "../../lib/contract/change.ts";
import { storySummary, storyView } from "../../lib/contract/story.ts";
import { VERIFICATION_STATUSES } from "../../lib/core/vocabulary/vocabulary.ts";
import type { Context } from "../../lib/services/context.ts";
import { actorOfUser } from "../../lib/services/people/actors.ts";
import { addPerson } from "../../lib/services/people/people.ts";
import { createToken } from "../../lib/services/people/tokens.ts";
import { openRuntime } from "../../lib/services/runtime.ts";
import { readSettings } from "../../lib/services/settings.ts";
import { removeDataFolder, serverEnvironment, startServer, type TestServer } from "../support/server.ts";
import { quantile } from "./quantile.ts";

const PEOPLE = 20;
const EDITS = 200;

/** Twenty people who edit at once, each a claim of their own, two hundred times: the server's memory, and their waits. */
export async function run(): Promise<void> {
	const server = await startServer();
	try {
		const tokens = await addPeople(server.dataFolder);
		const before = megabytes(server);
		let most = before;
		const watch = setInterval(() => (most = Math.max(most, megabytes(server))), 500);
		const claims = await firstClaims(server.address, tokens[0] ?? "");
		const waits = await Promise.all(tokens.map((token, index) => edit(server.address, token, claims[index])));
		clearInterval(watch);
		const all = waits.flat();
		console.log(`${PEOPLE} people, ${all.length} edits acknowledged of ${PEOPLE * EDITS}`);
		console.log(
			`an edit: ${ms(quantile(all, 0.5))} median, ${ms(quantile(all, 0.95))} p95, ${ms(Math.max(...all))} most`,
		);
		console.log(`resident memory: ${before} MB before, ${most} MB at most, ${megabytes(server)} MB after`);
	} finally {
		await server.stop();
	}
	const check = spawnSync(process.execPath, ["lib/cli/onrecord.mjs", "verify"], {
		encoding: "utf8",
		env: serverEnvironment({ ONRECORD_DATA: server.dataFolder }),
	});
	console.log(`verify: ${check.stdout.trim()} (exit code ${check.status})`);
	removeDataFolder(server.dataFolder);
	if (check.status !== 0) process.exitCode = 1;
}

/** Adds as many checkers, each with an API token, in the running server's database. */
async function addPeople(dataFolder: string): Promise<string[]> {
	const runtime = openRuntime(readSettings({ ONRECORD_DATA: dataFolder }));
	const contextOf = async (userId: string): Promise<Context> => {
		const actor = await actorOfUser(runtime.db, userId);
		if (!actor) throw new Error(`${userId} is not in the newsroom.`);
		return runtime.contextOf(actor);
	};
	try {
		const owner = await runtime.db.reader.membership.findFirstOrThrow({ where: { role: "owner" } });
		const tokens: string[] = [];
		for (let number = 1; number <= PEOPLE; number++) {
			const person = { name: `Checker ${number}`, email: `checker${number}@gazette.example`, role: "checker" };
			const added = await addPerson(await contextOf(owner.userId), person);
			if (!added.ok) throw new Error(added.problem.message);
			const made = await createToken(await contextOf(added.value.userId), { name: "Office", expiresAt: null });
			if (!made.ok) throw new Error(made.problem.message);
			tokens.push(made.value.token);
		}
		return tokens;
	} finally {
		await runtime.close();
	}
}

/** Sends as the desk does: again where the connection broke, which costs nothing as each edit names its operation. */
async function send(address: string, token: string, method: string, path: string, body?: object): Promise<unknown> {
	const ask = () =>
		fetch(`${address}/api/v1/${path}`, {
			method,
			headers: { authorization: `Bearer ${token}`, "content-type": "application/json" },
			...(body ? { body: JSON.stringify(body) } : {}),
		});
	const response = await ask().catch(ask);
	if (!response.ok) throw new Error(`${method} ${path}: ${response.status} ${await response.text()}`);
	return response.json();
}

interface Editable {
	readonly id: string;
	readonly revision: number;
}

async function firstClaims(address: string, token: string): Promise<readonly Editable[]> {
	const [story] = storySummary.array().parse(await send(address, token, "GET", "stories"));
	const { claims } = storyView.parse(await send(address, token, "GET", `stories/${story?.id}`));
	if (claims.length < PEOPLE) throw new Error(`The sample story has ${claims.length} claims for ${PEOPLE} people.`);
	return claims;
}

/** Milliseconds that each edit of one person's claim took. */
async function edit(address: string, token: string, claim: Editable | undefined): Promise<number[]> {
	if (!claim) throw new Error("There is no claim for this person.");
	const waits: number[] = [];
	let { revision } = claim;
	for (let number = 0; number < EDITS; number++) {
		const started = performance.now();
		const body = {
			claims: [{ id: claim.id, revision }],
			set: { verificationStatus: VERIFICATION_STATUSES[1 + (number % (VERIFICATION_STATUSES.length - 1))] },
			operationId: randomUUID(),
		};
		const [view] = changed.parse(await send(address, token, "POST", "claims/tag", body)).claims;
		waits.push(performance.now() - started);
		revision = view?.revision ?? revision;
	}
	return waits;
}

/** Resident memory of the server's process, in megabytes. */
function megabytes({ pid }: TestServer): number {
	return Math.round(Number(execFileSync("ps", ["-o", "rss=", "-p", String(pid)]).toString()) / 1024);
}

const ms = (value: number): string => `${Math.round(value)} ms`;
