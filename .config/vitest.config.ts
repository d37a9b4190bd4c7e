import { defineConfig } from "vitest/config";

// An odd zone, with an offset of three quarters of an hour, shows every place that takes local time for UTC.
process.env.TZ = "Pacific/Chatham";

const root = new URL("..", import.meta.url).pathname;
// What is only for the server says so to the bundler, which is not here.
const alias = { "@": root, "server-only": `${root}node_modules/server-only/empty.js` };
const shared = { root, resolve: { alias } };
// Times are for what hangs: on a busy machine everything may take ten times as long.
const each = { setupFiles: ["tests/support/no-console.ts"], testTimeout: 60_000, hookTimeout: 120_000 };

/** Everything that needs no browser. The service tests run on SQLite and on a PostgreSQL of their own. */
export default defineConfig({
	...shared,
	test: {
		// Vitest leaves one processor free, which on two of them is half of the machine.
		maxWorkers: "100%",
		projects: [
			{
				...shared,
				test: {
					name: "core",
					// Room for short-lived objects: a small nursery makes linear work look like more, in growth tests.
					execArgv: ["--max-semi-space-size=64"],
					include: ["tests/{core,contract,training,cli,documents}/**/*.test.ts", "tests/*.test.ts"],
					...each,
				},
			},
			{
				...shared,
				test: {
					name: "services",
					include: ["tests/{services,replica}/**/*.test.ts", "tests/app/api/**/*.test.ts"],
					globalSetup: ["tests/support/databases.ts"],
					...each,
				},
			},
			{
				...shared,
				test: {
					name: "app",
					include: ["tests/app/**/*.test.{ts,tsx}"],
					exclude: ["tests/app/api/**"],
					environment: "jsdom",
					...each,
					setupFiles: [...each.setupFiles, "tests/support/no-layout.ts"],
				},
			},
		],
	},
});
