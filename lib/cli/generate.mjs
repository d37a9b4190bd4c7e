#!/usr/bin/env node
// Makes the two database clients from the one file of models. Plain JavaScript: the TypeScript that runs after it
// imports what it makes.
import { spawnSync } from "node:child_process";
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { pathToFileURL } from "node:url";
import { ROOT, stop } from "./install.mjs";
import { makeOnce } from "./make-once.mjs";

const GENERATED = `${ROOT}lib/data/generated/`;

/** Generates both clients, unless those that are there were made of the same models by the same Prisma. */
export async function generateClients() {
	const models = readFileSync(`${ROOT}prisma/schema.prisma`, "utf8");
	const { version } = JSON.parse(readFileSync(`${ROOT}node_modules/prisma/package.json`, "utf8"));
	await makeOnce(GENERATED, [version, models], () => {
		mkdirSync(`${GENERATED}postgresql`);
		writeFileSync(`${GENERATED}postgresql/schema.prisma`, forPostgresql(models));
		generate("prisma/schema.prisma");
		generate("lib/data/generated/postgresql/schema.prisma");
	});
}

/** The same models for the other provider; its client goes beside the schema, out of the way of the SQLite one. */
function forPostgresql(models) {
	return models
		.replace('provider = "sqlite"', 'provider = "postgresql"')
		.replace(/output\s+= "[^"]+"/, 'output = "./client"');
}

function generate(schema) {
	const { status, stdout, stderr } = spawnSync(
		process.execPath,
		[`${ROOT}node_modules/prisma/build/index.js`, "generate", "--schema", schema, "--no-hints"],
		{
			cwd: ROOT,
			encoding: "utf8",
			env: {
				...process.env,
				CHECKPOINT_DISABLE: "1",
				PRISMA_HIDE_UPDATE_MESSAGE: "1",
			},
		},
	);
	if (status !== 0) stop(`the database client could not be generated:\n${stdout}${stderr}`);
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? "").href) await generateClients();
