import { createHash } from "node:crypto";
import { mkdtempSync, readdirSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { buffer } from "node:stream/consumers";
import { describe, expect, onTestFinished, test } from "vitest";
import { openFileStore, removeUnfinished } from "../../lib/services/evidence/file-store.ts";
import { openTypeCheck } from "../../lib/services/evidence/file-type.ts";
import { storeFile } from "../../lib/services/evidence/files.ts";
import { holdsBytesOf } from "../../lib/services/redaction/holds-bytes-of.ts";
import { onBothDatabases, refused } from "../support/newsroom.ts";

/** Bytes as they come in, some at a time. */
async function* inParts(bytes: Uint8Array, size: number): AsyncGenerator<Uint8Array> {
	for (let at = 0; at < bytes.length; at += size) yield bytes.subarray(at, at + size);
}

function openStore() {
	const folder = mkdtempSync(join(tmpdir(), "onrecord-store-"));
	onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
	return { folder, store: openFileStore(folder) };
}

describe("a file that comes in in parts", () => {
	const bytes = Buffer.from("%PDF-1.7 ".repeat(1000));

	test("is stored under the SHA-256 of the whole, and any part of it can be read", async () => {
		const { store } = openStore();
		const sha256 = createHash("sha256").update(bytes).digest("hex");
		expect(await store.put(inParts(bytes, 7))).toEqual({ sha256, size: bytes.length });
		expect(await store.check(sha256)).toBe("whole");
		expect(await buffer(store.read(sha256))).toEqual(bytes);
		expect(String(await buffer(store.read(sha256, { start: 9, end: 12 })))).toBe("%PDF");
	});

	test("leaves nothing behind where it ends in the middle, and what a stopped server left goes", async () => {
		const { folder, store } = openStore();
		const broken = async function* () {
			yield bytes;
			throw new Error("The connection is gone.");
		};
		await expect(store.put(broken())).rejects.toThrow("gone");
		expect(readdirSync(folder)).toEqual([]);
		const waiting = store.put(
			(async function* () {
				yield bytes;
				await new Promise(() => undefined);
			})(),
		);
		await expect.poll(() => readdirSync(folder)).toHaveLength(1);
		await removeUnfinished(folder);
		expect(readdirSync(folder)).toEqual([]);
		expect(waiting).toBeInstanceOf(Promise);
	});
});

describe("the type of a file that comes in in parts", () => {
	const typeOf = (name: string, parts: readonly Uint8Array[]) => {
		const type = openTypeCheck(name);
		return { goesOn: parts.map((part) => type.add(part)), type: type.end() };
	};

	test("is known from its first bytes, however few come at once", () => {
		const parts = [..."%PDF-1.7, a contract"].map((sign) => Buffer.from(sign));
		expect(typeOf("a.pdf", parts).type).toBe("application/pdf");
		expect(typeOf("a.png", parts).goesOn.at(-1)).toBe(false);
	});

	test("is text where it is UTF-8 all the way, also with a letter that lies across two parts", () => {
		const [start, end] = [Buffer.from([0x63, 0xc3]), Buffer.from([0xa9])];
		expect(typeOf("a.txt", [start, end])).toEqual({ goesOn: [true, true], type: "text/plain" });
		expect(typeOf("a.txt", [start]).type).toBeNull();
		expect(typeOf("a.txt", [start, Buffer.from("x")]).goesOn).toEqual([true, false]);
		expect(typeOf("a.txt", [Buffer.from("a"), Buffer.from([0])]).goesOn).toEqual([true, false]);
	});
});

describe("a text in the bytes of a file", () => {
	const NAME = "Ada Cole";
	const filler = "x".repeat(4001);

	test.each(["utf8", "utf16le"] as const)(
		"is found as %s wherever it lies across parts, in any case",
		async (encoding) => {
			const bytes = Buffer.from(`${filler}ada COLE${filler}`, encoding);
			for (const size of [1, 3, 64, 4000, 4007, 8008, 100_000])
				expect([size, await holdsBytesOf(inParts(bytes, size), NAME)]).toEqual([size, true]);
		},
	);

	test("isn't found where it isn't", async () => {
		expect(await holdsBytesOf(inParts(Buffer.from(`${filler}Ada Col${filler}`), 64), NAME)).toBe(false);
	});
});

onBothDatabases("a file over 2 GB", (open) => {
	test("is refused as soon as it is, and nothing of it is kept", async () => {
		const ctx = (await open()).as("checker");
		const part = Buffer.alloc(64 * 1024 * 1024, 0x25);
		let sent = 0;
		const bytes = (async function* () {
			yield Buffer.from("%PDF-1.7");
			for (; sent < 40; sent++) yield part;
		})();
		// Written nowhere: what counts is what the use case lets through.
		const files = {
			...ctx.files,
			put: async (content: Parameters<typeof ctx.files.put>[0]) => {
				for await (const _ of content as AsyncIterable<Uint8Array>);
				return { sha256: "", size: 0 };
			},
		};
		const problem = refused(await storeFile({ ...ctx, files }, { name: "session.pdf", bytes }));
		expect(problem).toMatchObject({ reason: "too-large", message: expect.stringContaining("larger than 2 GB") });
		expect(sent).toBe(31);
	});
});
