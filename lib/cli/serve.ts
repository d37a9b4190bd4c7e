import { readFileSync } from "node:fs";
import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import { join } from "node:path";
import next from "next";
import { keepRetention } from "../services/retention/keep.ts";
import { readSettings, type Settings, SettingsError } from "../services/settings.ts";
import { makeReady } from "../services/start.ts";
import { openAddress } from "./address.ts";
import { ensureBuilt } from "./build.ts";
import { markRequests } from "./forwarded.ts";
import { ROOT, stop } from "./install.mjs";
import { CountedRequest, gate } from "./request-gate.ts";
import { noteRunning } from "./running.ts";

/**
 * Milliseconds that an idle connection is kept. Longer than any web server in front keeps it (Caddy two minutes, nginx one),
 * or a request sent just as the connection is closed here would be answered there with 502.
 */
const KEEP_ALIVE = 150_000;

/** From the settings to a server that answers; prints its address last. Ends the program where that cannot be done. */
export async function serve({ dev }: { dev: boolean }): Promise<void> {
	const settings = settingsOrStop();
	const address = openAddress(settings.host, settings.port);
	const server = createServer(
		{ IncomingMessage: CountedRequest, keepAliveTimeout: KEEP_ALIVE, requestTimeout: 0 },
		sayStarting,
	);
	await listen(server, settings);
	const signInPath = await prepare(settings);
	if (!dev) await ensureBuilt();
	// The app reads the same settings, whatever its own working directory is.
	process.env.ONRECORD_DATA = settings.dataFolder;
	process.env.DATABASE_URL = settings.databaseUrl;
	const app = next({
		dev,
		dir: ROOT,
		hostname: settings.host,
		port: settings.port,
		httpServer: server,
	});
	await app.prepare();
	const answer = app.getRequestHandler();
	const markRequest = markRequests(settings.trustedProxies);
	server.off("request", sayStarting);
	server.on(
		"request",
		gate((request, response) => {
			void answer(markRequest(request), response);
		}),
	);
	stopOnSignal(server);
	noteRunning(settings.dataFolder, address);
	keepRetention(settings, (message) => process.stderr.write(`onrecord: ${message}\n`));
	if (signInPath)
		process.stdout.write(
			`\nSign in as the owner with this link (it works once, within a day):\n${address}${signInPath}\n`,
		);
	process.stdout.write(`\nYour data is in ${settings.dataFolder}\nOnrecord is ready: ${address}\n`);
}

function settingsOrStop(): Settings {
	try {
		return readSettings(process.env);
	} catch (error) {
		if (error instanceof SettingsError) return stop(error.message);
		throw error;
	}
}

/** Takes the port before anything else is done, so that a port in use is told at once. */
function listen(server: Server, { host, port }: Settings): Promise<void> {
	return new Promise((listening) => {
		server.once("error", (error: NodeJS.ErrnoException) => {
			if (error.code === "EADDRINUSE")
				stop(`Port ${port} is in use, perhaps by another Onrecord. Stop that one, or set PORT to a free one.`);
			stop(`Cannot listen on ${host}:${port} (${error.message}). Set HOST and PORT to something else.`);
		});
		server.listen(port, host, listening);
	});
}

/** Answers whoever comes while the app is still being built. */
function sayStarting(_: IncomingMessage, response: ServerResponse): void {
	response.writeHead(503, {
		"Content-Type": "text/plain; charset=utf-8",
		"Retry-After": "5",
		Refresh: "3",
	});
	response.end("Onrecord is starting. This page comes back by itself.\n");
}

/** Makes the data ready, and gives the owner's sign-in path until it was used. */
async function prepare(settings: Settings): Promise<string | null> {
	try {
		const { signInPath, warning } = await makeReady(settings, {
			migrations: join(ROOT, "prisma", "migrations"),
			sampleStory: readFileSync(join(ROOT, "prisma", "sample-story.txt"), "utf8"),
		});
		if (warning) process.stderr.write(`onrecord: ${warning}\n`);
		return signInPath;
	} catch (error) {
		if (error instanceof SettingsError) return stop(error.message);
		return stop(`The database could not be made ready: ${error instanceof Error ? error.message : String(error)}`);
	}
}

/** Lets requests under way finish, then ends; a second signal ends at once. */
function stopOnSignal(server: Server): void {
	for (const signal of ["SIGINT", "SIGTERM"] as const)
		process.once(signal, () => {
			server.close(() => process.exit(0));
			server.closeIdleConnections();
			setTimeout(() => process.exit(0), 5000).unref();
		});
}
