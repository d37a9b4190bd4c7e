import { defineConfig } from "prisma/config";

// Prisma's command line looks for an engine program even where it is never run: any program that is there will do.
// Migrations are authored without it (prisma/author-migration.ts).
process.env.PRISMA_SCHEMA_ENGINE_BINARY ??= process.execPath;

const url = process.env.DATABASE_URL ?? "file:onrecord.db";
const provider = url.startsWith("postgres") ? "postgresql" : "sqlite";

export default defineConfig({
	schema:
		process.env.ONRECORD_SCHEMA ??
		(provider === "sqlite"
			? "prisma/schema.prisma"
			: "lib/data/generated/postgresql/schema.prisma"),
	migrations: { path: `prisma/migrations/${provider}` },
	datasource: { url },
});
