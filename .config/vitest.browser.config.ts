import { defineConfig } from "vitest/config";

/** Tests in a real browser against one real server. Each file opens its own stories, so two run beside each other. */
export default defineConfig({
	root: new URL("..", import.meta.url).pathname,
	resolve: { alias: { "@": new URL("..", import.meta.url).pathname } },
	test: {
		include: ["tests/e2e/**/*.test.ts"],
		globalSetup: ["tests/support/shared-server.ts"],
		maxWorkers: 2,
		// Tests wait for states. These times only end what hangs: a busy machine takes ten times as long as an idle one.
		testTimeout: 420_000,
		expect: { poll: { timeout: 120_000, interval: 100 } },
		hookTimeout: 1_260_000,
	},
});
