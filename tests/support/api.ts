import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { onTestFinished } from "vitest";
import { SCOPES } from "../../lib/core/vocabulary/scopes.ts";
import { writeDocument } from "../../lib/documents/write/write-document.ts";
import { createToken } from "../../lib/services/people/tokens.ts";
import { openRuntime } from "../../lib/services/runtime.ts";
import { readSettings } from "../../lib/services/settings.ts";
import { makeSigningKey } from "../../lib/services/signing-key.ts";
import { copySqlite, done, type MemberName, type Newsroom, openNewsroom } from "./newsroom.ts";

/** A newsroom whose routes can be called, with a token of each member. */
export interface Api {
	readonly newsroom: Newsroom;
	/** A request as a script sends it; with a body it is a POST of JSON unless `init` says otherwise. */
	request(as: MemberName, path: string, body?: unknown, init?: RequestInit): Promise<Request>;
}

export const ADDRESS = "http://localhost:3000";

/** Opens a database and makes it the one that the routes find. */
export async function openApi(): Promise<Api> {
	const folder = mkdtempSync(join(tmpdir(), "onrecord-api-"));
	const url = await copySqlite((ending) => onTestFinished(async () => void (await ending())));
	makeSigningKey(folder);
	const runtime = openRuntime(readSettings({ ONRECORD_DATA: folder, DATABASE_URL: url }), { write: writeDocument });
	globalThis.onrecordRuntime = runtime;
	onTestFinished(async () => {
		globalThis.onrecordRuntime = undefined;
		await runtime.close();
		rmSync(folder, { recursive: true, force: true });
	});
	const newsroom = await openNewsroom(runtime.db, url);
	const tokens = new Map<MemberName, string>();
	const tokenOf = async (name: MemberName) => {
		const known = tokens.get(name);
		if (known) return known;
		const { token } = done(await createToken(newsroom.as(name), { name: "A script", scopes: [...SCOPES] }));
		tokens.set(name, token);
		return token;
	};
	return {
		newsroom,
		request: async (as, path, body, init = {}) =>
			new Request(`${ADDRESS}/api/v1/${path}`, {
				...(body === undefined ? {} : { method: "POST", body: JSON.stringify(body) }),
				...init,
				headers: { authorization: `Bearer ${await tokenOf(as)}`, ...init.headers },
			}),
	};
}
