import { defineConfig } from "vitest/config";

/** Tests in a real browser against a real server: one at a time, for they share both. */
export default defineConfig({
	root: new URL("..", import.meta.url).pathname,
	resolve: { alias: { "@": new URL("..", import.meta.url).pathname } },
	test: {
		include: ["tests/e2e/**/*.test.ts"],
		globalSetup: ["tests/support/shared-server.ts"],
		fileParallelism: false,
		testTimeout: 120_000,
		hookTimeout: 480_000,
	},
});
