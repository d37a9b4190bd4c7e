import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { TestProject } from "vitest/node";
import { migrate } from "../../lib/data/migrate.ts";
import { startPostgresql } from "./postgresql.ts";

declare module "vitest" {
	interface ProvidedContext {
		/** A migrated SQLite file to copy. */
		sqliteTemplate: string;
		/** Address of the maintenance database of a PostgreSQL with a migrated `onrecord_template`; null without one. */
		postgresql: string | null;
	}
}

const MIGRATIONS = new URL("../../prisma/migrations", import.meta.url).pathname;
export const POSTGRESQL_TEMPLATE = "onrecord_template";

/** Makes one migrated database of each kind; every test takes its own copy. */
export default async function setup(project: TestProject) {
	const folder = mkdtempSync(join(tmpdir(), "onrecord-tests-"));
	const template = join(folder, "template.db");
	await migrate(`file:${template}`, `${MIGRATIONS}/sqlite`);
	project.provide("sqliteTemplate", template);

	const server = await startPostgresql();
	if (server) {
		await server.execute(`CREATE DATABASE ${POSTGRESQL_TEMPLATE}`);
		await migrate(server.urlOf(POSTGRESQL_TEMPLATE), `${MIGRATIONS}/postgresql`);
	} else if (process.env.CI) throw new Error(`${WITHOUT_POSTGRESQL} A CI run may not leave them out.`);
	else process.stderr.write(`\n!!! ${WITHOUT_POSTGRESQL} They are SKIPPED.\n\n`);
	project.provide("postgresql", server?.urlOf("postgres") ?? null);

	return async () => {
		await server?.stop();
		rmSync(folder, { recursive: true, force: true });
	};
}

const WITHOUT_POSTGRESQL =
	"No PostgreSQL programs (initdb, postgres) were found or could be installed: the service tests cannot run on PostgreSQL.";
