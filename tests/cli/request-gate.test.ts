import { createServer, type IncomingMessage, request, type Server } from "node:http";
import { type AddressInfo, connect } from "node:net";
import { text } from "node:stream/consumers";
import { afterAll, beforeAll, expect, test } from "vitest";
import { CountedRequest, gate } from "../../lib/cli/request-gate.ts";

const MB = 1024 * 1024;
const PIECE = Buffer.alloc(64 * 1024, 97);

let server: Server;
/** What came through, by path. */
const read = new Map<string, number | string>();

beforeAll(async () => {
	server = createServer(
		{ IncomingMessage: CountedRequest },
		gate(async (request, response) => {
			const body = await text(request).catch((error: Error) => error);
			read.set(request.url ?? "", typeof body === "string" ? body.length : "broken off");
			if (!response.writableEnded) response.end(`read ${typeof body === "string" ? body.length : 0}`);
		}),
	);
	await new Promise<void>((done) => server.listen(0, "127.0.0.1", done));
});
afterAll(() => {
	server.closeAllConnections();
	server.close();
});

interface Answer {
	readonly status: number | undefined;
	readonly body: string;
	readonly connection: string | undefined;
	readonly ms: number;
}

/** Sends a body of so many bytes piece by piece, as fast as the server takes it, until it answers. */
function send(path: string, bytes: number, { chunked = false, method = "POST", headers = {} } = {}): Promise<Answer> {
	const { port } = server.address() as AddressInfo;
	const started = performance.now();
	return new Promise((done, fail) => {
		const outgoing = request({
			...{ port, host: "127.0.0.1", path, method, agent: false },
			headers: { ...headers, ...(chunked ? { "transfer-encoding": "chunked" } : { "content-length": bytes }) },
		});
		let answered = false;
		outgoing.on("response", async (response: IncomingMessage) => {
			answered = true;
			const ms = performance.now() - started;
			const body = await text(response);
			done({ status: response.statusCode, body, connection: response.headers.connection, ms });
			outgoing.destroy();
		});
		outgoing.on("error", (error) => answered || fail(error));
		let left = bytes;
		const write = () => {
			while (left > 0 && !answered) {
				const piece = PIECE.subarray(0, Math.min(left, PIECE.length));
				left -= piece.length;
				if (!outgoing.write(piece)) return void outgoing.once("drain", write);
			}
			if (!answered) outgoing.end();
		};
		write();
	});
}

test.each([
	["/api/auth/sign-in/email", 64 * 1024],
	["/api/v1/stories", 8 * MB],
	["/api/v1/documents", 26 * MB],
	["/settings", 256 * 1024],
])("%s takes %i bytes and not one more, also in chunks", async (path, most) => {
	for (const chunked of [false, true]) {
		expect(await send(path, most, { chunked })).toMatchObject({ status: 200, body: `read ${most}` });
		const refused = await send(path, most + 1, { chunked });
		expect(refused).toMatchObject({ status: 413, connection: "close" });
		expect(JSON.parse(refused.body).problem.reason).toBe("too-large");
	}
});

test.each([40, 100, 300])("%i MB are refused without being read, while others are served", async (megabytes) => {
	for (const path of ["/api/auth/sign-in/email", "/api/v1/stories", "/api/v1/documents", "/sources"])
		for (const chunked of [false, true]) {
			const [refused, other] = await Promise.all([
				send(`${path}?${megabytes}${chunked}`, megabytes * MB, { chunked }),
				send("/api/v1/claims/x", 1000),
			]);
			expect(refused.status).toBe(413);
			expect(other).toMatchObject({ status: 200, body: "read 1000" });
		}
});

test("a file of more than 2 GB is refused before any of it is sent, as RFC 9457 has problems", async () => {
	const refused = await send("/api/v1/files", 2049 * MB + 1);
	expect(refused.status).toBe(413);
	expect(JSON.parse(refused.body)).toMatchObject({
		title: "too large",
		status: 413,
		detail: expect.stringContaining("2 GB"),
	});
});

test("who goes on sending after the answer is let go of", { timeout: 20_000 }, async () => {
	let isLeft = false;
	const hasty = createServer(
		{ IncomingMessage: CountedRequest },
		gate((_, response) => void response.writeHead(401).end()),
	);
	await new Promise<void>((done) => hasty.listen(0, "127.0.0.1", done));
	const { port } = hasty.address() as AddressInfo;
	const outgoing = request({ port, host: "127.0.0.1", path: "/api/v1/files", method: "POST" });
	outgoing
		.on("error", () => undefined)
		.on("close", () => {
			isLeft = true;
		});
	const drip = setInterval(() => outgoing.write("x"), 50);
	await expect.poll(() => isLeft, { timeout: 15_000 }).toBe(true);
	clearInterval(drip);
	hasty.close();
});

test("the handler of a body that is cut off sees it broken off, and only what was allowed of it", async () => {
	await send("/api/auth/x?cut", 40 * MB, { chunked: true });
	await expect.poll(() => read.get("/api/auth/x?cut"), { timeout: 3000 }).toBe("broken off");
});

test("addresses and methods that make no sense are refused as the client's fault", async () => {
	expect((await send("/stories/%E0%A4%A", 0, { method: "GET" })).status).toBe(400);
	expect((await send("/stories?q=%E0%A4%A", 0, { method: "GET" })).status).toBe(200);
	expect((await send("/stories", 0, { method: "TRACE" })).status).toBe(405);
	expect((await send("/settings", 0, { headers: { origin: "not an origin" } })).status).toBe(400);
	expect((await send("/settings", 0, { headers: { origin: "null" } })).status).toBe(200);
});

/** The first lines of all answers to what is written to the server as it stands. */
function answersTo(lines: string): Promise<string[]> {
	const { port } = server.address() as AddressInfo;
	const socket = connect(port, "127.0.0.1");
	socket.end(lines);
	return text(socket).then((all) => all.match(/HTTP\/1\.1 \d+/g) ?? []);
}

test.each([
	["an address with a host of its own", "GET http://evil.example/stories HTTP/1.1\r\nHost: a\r\n", 400],
	["an address that is none", "OPTIONS * HTTP/1.1\r\nHost: a\r\n", 400],
	["two hosts", "GET /stories HTTP/1.1\r\nHost: a\r\nHost: b\r\n", 400],
	["no host", "GET /stories HTTP/1.1\r\n", 400],
	["one host", "GET /stories HTTP/1.1\r\nHost: a\r\n", 200],
])("of %s only what one server and one proxy read alike is answered", async (_, head, status) => {
	expect(await answersTo(`${head}Connection: close\r\n\r\n`)).toEqual([`HTTP/1.1 ${status}`]);
});
