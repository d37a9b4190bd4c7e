import { afterEach, beforeEach, expect, vi } from "vitest";

const WAYS = ["log", "info", "warn", "error", "debug"] as const;
let said: string[] = [];

beforeEach(() => {
	said = [];
	for (const way of WAYS)
		vi.spyOn(console, way).mockImplementation((...words: unknown[]) => {
			said.push(`console.${way}: ${words.map(String).join(" ")}`);
		});
});

// Whatever is printed during a test is a warning that nobody would read: it fails the test instead.
afterEach(() => {
	for (const way of WAYS) vi.mocked(console[way]).mockRestore?.();
	expect(said).toEqual([]);
});
