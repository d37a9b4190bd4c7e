import type { Readable } from "node:stream";
import { buffer } from "node:stream/consumers";
import type { Result } from "../../lib/contract/problem.ts";
import { done } from "./newsroom.ts";

/** All bytes of a stored file. */
export async function bytesOf(found: Awaitable<Result<{ read(): Readable }>>): Promise<Buffer> {
	return buffer(done(await found).read());
}

type Awaitable<T> = T | Promise<T>;
