import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { request } from "node:http";
import { createServer } from "node:https";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";

/** An HTTPS server in front of a plain one, as Caddy or nginx is set up in the README. */
export interface HttpsProxy {
	readonly port: number;
	close(): Promise<void>;
}

/** Starts a proxy with a certificate of its own making, which the browser has to be told to accept. */
export async function startHttpsProxy(behindPort: number, host: string): Promise<HttpsProxy> {
	const server = createServer(selfSigned(host), (incoming, answer) => {
		const passed = request(
			{
				...{ host: "127.0.0.1", port: behindPort, method: incoming.method, path: incoming.url },
				headers: {
					...incoming.headers,
					"x-forwarded-proto": "https",
					"x-forwarded-host": incoming.headers.host,
					"x-forwarded-for": incoming.socket.remoteAddress,
				},
			},
			(given) => {
				answer.writeHead(given.statusCode ?? 502, given.rawHeaders);
				given.pipe(answer);
			},
		);
		passed.on("error", () => answer.destroy());
		answer.on("close", () => passed.destroy());
		incoming.pipe(passed);
	});
	await new Promise<void>((listening) => server.listen(0, "127.0.0.1", listening));
	return {
		port: (server.address() as AddressInfo).port,
		close: () =>
			new Promise((closed) => {
				server.close(() => closed());
				server.closeAllConnections();
			}),
	};
}

/** A key and a certificate for one name, made by openssl, which every system but Windows has. */
function selfSigned(host: string): { key: string; cert: string } {
	const folder = mkdtempSync(join(tmpdir(), "onrecord-certificate-"));
	try {
		const [keyFile, certFile] = [join(folder, "key.pem"), join(folder, "cert.pem")];
		execFileSync(
			"openssl",
			[
				...["req", "-x509", "-newkey", "rsa:2048", "-nodes", "-days", "2", "-subj", `/CN=${host}`],
				...["-addext", `subjectAltName=DNS:${host}`, "-keyout", keyFile, "-out", certFile],
			],
			{ stdio: "pipe" },
		);
		return { key: readFileSync(keyFile, "utf8"), cert: readFileSync(certFile, "utf8") };
	} finally {
		rmSync(folder, { recursive: true, force: true });
	}
}
