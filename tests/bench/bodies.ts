import { type IncomingMessage, request } from "node:http";
import { removeDataFolder, startServer } from "../support/server.ts";
import { quantile } from "./quantile.ts";

const MB = 1024 * 1024;
const PIECE = Buffer.alloc(64 * 1024, "[],");
const PATHS = ["/api/auth/sign-in", "/api/v1/stories", "/sign-in"];

interface Answer {
	readonly status: number;
	readonly ms: number;
}

/** Bodies of 40, 100 and 300 MB from somebody who is not signed in, while others open the sign-in page. */
export async function run(): Promise<void> {
	const server = await startServer();
	try {
		for (let round = 0; round < 5; round++) await page(server.address);
		// The first request to a route loads its code, whatever its size; that is not what is measured here.
		for (const path of PATHS) await send(server.address + path, 3, true);
		console.log(`others alone: ${others(await pages(server.address, 20))}`);
		for (const megabytes of [40, 100, 300])
			for (const chunked of [false, true]) {
				const reading = pages(server.address, 20);
				const answers = await Promise.all(PATHS.map((path) => send(server.address + path, megabytes * MB, chunked)));
				const told = answers.map(({ status, ms }) => `${status} in ${ms.toFixed(0)} ms`).join(", ");
				console.log(`${megabytes} MB${chunked ? " in chunks" : ""}: ${told}; others ${others(await reading)}`);
			}
	} finally {
		await server.stop();
		removeDataFolder(server.dataFolder);
	}
}

const others = (waits: readonly number[]): string =>
	`${quantile(waits, 0.5).toFixed(0)} ms median, ${Math.max(...waits).toFixed(0)} ms most`;

async function page(address: string): Promise<number> {
	const started = performance.now();
	await (await fetch(`${address}/sign-in`)).text();
	return performance.now() - started;
}

async function pages(address: string, count: number): Promise<number[]> {
	const waits: number[] = [];
	for (let number = 0; number < count; number++) waits.push(await page(address));
	return waits;
}

/** Sends as fast as the server takes it, until it answers. */
function send(url: string, bytes: number, chunked: boolean): Promise<Answer> {
	const started = performance.now();
	return new Promise((done, fail) => {
		const outgoing = request(url, {
			method: "POST",
			agent: false,
			headers: {
				"content-type": "application/json",
				...(chunked ? { "transfer-encoding": "chunked" } : { "content-length": bytes }),
			},
		});
		let isAnswered = false;
		outgoing.on("response", ({ statusCode = 0 }: IncomingMessage) => {
			isAnswered = true;
			done({ status: statusCode, ms: performance.now() - started });
			outgoing.destroy();
		});
		outgoing.on("error", (error) => isAnswered || fail(error));
		let left = bytes;
		const write = (): void => {
			while (left > 0 && !isAnswered) {
				left -= PIECE.length;
				if (!outgoing.write(PIECE)) return void outgoing.once("drain", write);
			}
			if (!isAnswered) outgoing.end();
		};
		write();
	});
}
