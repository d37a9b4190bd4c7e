import { spawnSync } from "node:child_process";
import { randomUUID } from "node:crypto";
import { changed } from "../../lib/contract/change.ts";
import { storySummary, storyView } from "../../lib/contract/story.ts";
import { VERIFICATION_STATUSES, type VerificationStatus } from "../../lib/core/vocabulary/vocabulary.ts";
import { type RestClient, restClient, signInByLink } from "../support/rest-client.ts";
import { freePort, removeDataFolder, startServer } from "../support/server.ts";

const ROUNDS = 20;
/** Edits of one round; the server is killed while one of its last is under way. */
const EDITS = 20;

interface Round {
	readonly acknowledged: number;
	/** Acknowledged edits that were not there after the restart. */
	readonly missing: number;
	/** Milliseconds that the restart took. */
	readonly restart: number;
}

/**
 * Kills the server with SIGKILL twenty times in 400 scripted edits, and counts the acknowledged edits that the restarted
 * server does not have. The edit under way when the server died may be there or not; any other may not
 * be missing. The event chain must be whole at the end.
 */
export async function run(): Promise<void> {
	const port = await freePort();
	let server = await startServer({ port });
	const { dataFolder, address } = server;
	const { client, cookie } = await signInByLink(address, server.signInLink ?? "");
	const storyId = await firstStory(client);
	const rounds: Round[] = [];
	for (let round = 0; round < ROUNDS; round++) {
		const before = await readClaims(restClient(address, cookie), storyId);
		const killAfter = EDITS - 1 - (round % 5);
		const { acknowledged, inFlight } = await editUntilKilled(restClient(address, cookie), before, killAfter, () =>
			server.kill(),
		);
		server = await startServer({ port, dataFolder });
		const after = await readClaims(restClient(address, cookie), storyId);
		const missing = [...acknowledged].filter(([id, { status }]) => {
			const now = after.get(id)?.verificationStatus;
			return now !== status && !(inFlight?.id === id && now === inFlight.status);
		}).length;
		rounds.push({
			acknowledged: [...acknowledged.values()].reduce((sum, { edits }) => sum + edits, 0),
			missing,
			restart: server.startedIn,
		});
		console.log(
			`round ${round + 1}: ${rounds.at(-1)?.acknowledged} acknowledged, ${missing} missing, restart ${Math.round(server.startedIn)} ms`,
		);
	}
	await server.stop();
	const check = spawnSync(process.execPath, ["lib/cli/onrecord.mjs", "verify"], {
		encoding: "utf8",
		env: { ...process.env, ONRECORD_DATA: dataFolder },
	});
	removeDataFolder(dataFolder);
	const missing = rounds.reduce((sum, round) => sum + round.missing, 0);
	const acknowledged = rounds.reduce((sum, round) => sum + round.acknowledged, 0);
	console.log(`${acknowledged} edits acknowledged, ${missing} of them missing; ${check.stdout.trim()}`);
	if (missing > 0 || check.status !== 0) process.exitCode = 1;
}

type Claims = Map<string, { revision: number; verificationStatus: VerificationStatus }>;

async function editUntilKilled(client: RestClient, claims: Claims, killAfter: number, kill: () => Promise<void>) {
	const acknowledged = new Map<string, { status: VerificationStatus; edits: number }>();
	const ids = [...claims.keys()];
	let killed: Promise<void> | null = null;
	for (let edit = 0; edit < EDITS; edit++) {
		const id = ids[edit % ids.length];
		const claim = id === undefined ? undefined : claims.get(id);
		if (id === undefined || !claim) throw new Error("The story has no claims to edit.");
		const status = VERIFICATION_STATUSES[(edit * 5 + 1) % VERIFICATION_STATUSES.length] ?? "unchecked";
		// The signal is sent while the request is under way, so that it may strike anywhere in it.
		if (edit === killAfter) killed = new Promise((done) => setTimeout(() => void kill().then(done), Math.random() * 4));
		try {
			const { status: code, body } = await client.send("POST", "claims/tag", {
				claims: [{ id, revision: claim.revision }],
				set: { verificationStatus: status },
				operationId: randomUUID(),
			});
			if (code !== 200) throw new Error(`An edit was refused: ${code} ${JSON.stringify(body)}`);
			const [view] = changed.parse(body).claims;
			if (view)
				claims.set(id, {
					revision: view.revision,
					verificationStatus: view.verificationStatus,
				});
			acknowledged.set(id, {
				status,
				edits: (acknowledged.get(id)?.edits ?? 0) + 1,
			});
		} catch (error) {
			if (!killed) throw error;
			await killed;
			return { acknowledged, inFlight: { id, status } };
		}
	}
	await killed;
	return { acknowledged, inFlight: null };
}

async function firstStory(client: RestClient): Promise<string> {
	const { body } = await client.send("GET", "stories");
	const [story] = storySummary.array().parse(body);
	if (!story) throw new Error("The first start made no sample story.");
	return story.id;
}

async function readClaims(client: RestClient, storyId: string): Promise<Claims> {
	const { body } = await client.send("GET", `stories/${storyId}`);
	const { claims } = storyView.parse(body);
	return new Map(claims.map(({ id, revision, verificationStatus }) => [id, { revision, verificationStatus }]));
}
