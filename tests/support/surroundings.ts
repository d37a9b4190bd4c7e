import type { Browser, BrowserContext } from "playwright-core";
import { launchBrowser } from "./browser-session.ts";
import { startHttpsProxy } from "./https-proxy.ts";
import { removeDataFolder, startServer, type TestServer } from "./server.ts";

/** A newsroom's own server as its people reach it. */
export interface Surroundings {
	/** Where people open it. */
	readonly address: string;
	/** The owner's first link, as it is opened from where people are. */
	readonly firstLink: string;
	/** A browser of somebody else's: nothing is shared with another's. */
	openBrowser(): Promise<BrowserContext>;
	close(): Promise<void>;
}

/** Stands for another machine's name. A page from it is not a secure context over plain HTTP, as one from localhost is. */
const NAME = "newsroom.test";

/** The three ways in which newsrooms run Onrecord. */
export const SURROUNDINGS: readonly (readonly [name: string, open: () => Promise<Surroundings>])[] = [
	[
		"HTTP on localhost",
		async () => {
			const server = await startServer();
			return reachedAt(server, server.address);
		},
	],
	[
		"HTTP on the newsroom's network",
		async () => {
			const server = await startServer({ env: { HOST: "0.0.0.0" } });
			return reachedAt(server, `http://${NAME}:${new URL(server.address).port}`);
		},
	],
	[
		"HTTPS behind a proxy",
		async () => {
			const server = await startServer({ env: { ONRECORD_TRUST_PROXY: "127.0.0.1" } });
			const proxy = await startHttpsProxy(Number(new URL(server.address).port), NAME);
			return reachedAt(server, `https://${NAME}:${proxy.port}`, () => proxy.close());
		},
	],
];

async function reachedAt(server: TestServer, address: string, closeProxy?: () => Promise<void>): Promise<Surroundings> {
	if (!server.signInLink) throw new Error("A first start printed no sign-in link.");
	const { pathname, search, hash } = new URL(server.signInLink);
	const browser: Browser = await launchBrowser(`--host-resolver-rules=MAP ${NAME} 127.0.0.1`);
	return {
		address,
		firstLink: `${address}${pathname}${search}${hash}`,
		openBrowser: () =>
			browser.newContext({
				...{ baseURL: address, ignoreHTTPSErrors: true, reducedMotion: "reduce" },
				viewport: { width: 1440, height: 960 },
			}),
		async close() {
			await browser.close();
			await closeProxy?.();
			await server.stop();
			removeDataFolder(server.dataFolder);
		},
	};
}
