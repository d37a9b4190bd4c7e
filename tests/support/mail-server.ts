import type { AddressInfo } from "node:net";
import { createServer, type Socket } from "node:net";

/** A small SMTP server on loopback that keeps what it is sent. */
export interface MailServer {
	/** As `ONRECORD_SMTP` has it. */
	readonly address: string;
	readonly letters: readonly string[];
	close(): Promise<void>;
}

/** What it answers to a command, where that isn't "250 OK". */
type Answers = Readonly<Record<string, string>>;

/** Starts one that takes every letter, but for what `answers` says of a command. */
export async function openMailServer(answers: Answers = {}): Promise<MailServer> {
	const letters: string[] = [];
	const open = new Set<Socket>();
	const server = createServer((socket) => {
		open.add(socket);
		socket.on("error", () => undefined);
		socket.on("close", () => open.delete(socket));
		let rest = "";
		let letter: string | null = null;
		socket.write("220 mail.test\r\n");
		socket.setEncoding("utf8").on("data", (chunk: string) => {
			rest += chunk;
			for (let end = rest.indexOf("\r\n"); end >= 0; end = rest.indexOf("\r\n")) {
				const line = rest.slice(0, end);
				rest = rest.slice(end + 2);
				if (letter !== null && line !== ".") {
					letter += `${line}\n`;
					continue;
				}
				if (letter !== null) {
					letters.push(letter);
					letter = null;
					socket.write(`${answers["."] ?? "250 OK"}\r\n`);
					continue;
				}
				const command = line.slice(0, 4).toUpperCase();
				const usual = command === "DATA" ? "354 Go on" : command === "QUIT" ? "221 Bye" : "250 OK";
				const answer = answers[command] ?? usual;
				if (answer.startsWith("354")) letter = "";
				socket.write(`${answer}\r\n`);
			}
		});
	});
	await new Promise<void>((listening) => server.listen(0, "127.0.0.1", listening));
	return {
		address: `smtp://127.0.0.1:${(server.address() as AddressInfo).port}`,
		letters,
		close: async () => {
			for (const socket of open) socket.destroy();
			await new Promise<void>((closed) => server.close(() => closed()));
		},
	};
}
