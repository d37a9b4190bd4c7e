import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { PrismaBetterSqlite3 } from "@prisma/adapter-better-sqlite3";
import { PrismaPg } from "@prisma/adapter-pg";
import {
	bindMigrationAwareSqlAdapterFactory,
	type SqlMigrationAwareDriverAdapterFactory,
} from "@prisma/driver-adapter-utils";
import * as engine from "@prisma/schema-engine-wasm/schema_engine_bg";
import pg from "pg";

/** What the database lacks to fit the models. */
export interface Drift {
	/** The statements that would make it fit; empty where it does. */
	readonly script: string;
	/** The same in words. */
	readonly summary: string;
}

/**
 * Compares the database at `url` with the models of a schema, by Prisma's own schema engine. The engine runs in this
 * process as WebAssembly over a driver adapter, so no program has to be downloaded.
 */
export async function driftOf(url: string, schema: string): Promise<Drift> {
	await loadEngine();
	const files = [{ path: "schema.prisma", content: schema }];
	const adapter = bindMigrationAwareSqlAdapterFactory(adapterFor(url));
	const schemaEngine = await engine.SchemaEngine.new({ datamodels: [["schema.prisma", schema]] }, () => {}, adapter);
	try {
		const diff = async (script: boolean) => {
			const { stdout } = await schemaEngine.diff({
				from: { tag: "schemaDatasource", files, configDir: "." },
				to: { tag: "schemaDatamodel", files },
				script,
				exitCode: null,
				filters: { externalTables: [], externalEnums: [] },
			});
			return stdout ?? "";
		};
		const script = await diff(true);
		return isEmpty(script) ? { script: "", summary: "" } : { script, summary: await diff(false) };
	} finally {
		schemaEngine.free();
	}
}

/** Without a difference the engine gives a comment that says so. */
const isEmpty = (script: string): boolean => script.replace(/^\s*--.*$/gm, "").trim() === "";

let loaded: Promise<void> | undefined;

/** Starts the engine once. Its own loader is made for bundlers; this is what it does, for Node. */
function loadEngine(): Promise<void> {
	loaded ??= (async () => {
		const file = fileURLToPath(import.meta.resolve("@prisma/schema-engine-wasm")).replace(/\.js$/, "_bg.wasm");
		const { instance } = await WebAssembly.instantiate(readFileSync(file), {
			"./schema_engine_bg.js": engine as unknown as WebAssembly.ModuleImports,
		});
		const { __wbg_set_wasm } = engine as unknown as {
			__wbg_set_wasm(exports: WebAssembly.Exports): void;
		};
		__wbg_set_wasm(instance.exports);
		(instance.exports as { __wbindgen_start(): void }).__wbindgen_start();
	})();
	return loaded;
}

function adapterFor(url: string): SqlMigrationAwareDriverAdapterFactory {
	if (url.startsWith("file:")) return new PrismaBetterSqlite3({ url });
	return new PrismaPg(new CataloguePool({ connectionString: url }));
}

/** PostgreSQL's catalogue has columns of the type "char", which the adapter does not know: it gets them as text. */
const [CHAR, TEXT] = [18, 25];

class CatalogueClient extends pg.Client {
	// biome-ignore lint/suspicious/noExplicitAny: the many overloads of `query` are handed through as they are.
	override query(...args: any[]): any {
		const answer = args.at(-1);
		if (typeof answer === "function")
			args[args.length - 1] = (error: unknown, result: pg.QueryResult) => answer(error, withoutChar(result));
		// biome-ignore lint/suspicious/noExplicitAny: see above.
		const pending = (super.query as (...args: any[]) => any)(...args);
		return pending instanceof Promise ? pending.then(withoutChar) : pending;
	}
}

class CataloguePool extends pg.Pool {
	constructor(config: pg.PoolConfig) {
		super({ ...config, Client: CatalogueClient } as pg.PoolConfig);
	}
}

function withoutChar<T extends Partial<pg.QueryResult> | undefined>(result: T): T {
	for (const field of result?.fields ?? []) if (field.dataTypeID === CHAR) field.dataTypeID = TEXT;
	return result;
}
