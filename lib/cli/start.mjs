#!/usr/bin/env node
// `npm start`: everything from a fresh clone to a running server. This file only brings the packages and the database
// clients; the rest is TypeScript.
import { ensureInstalled, ROOT } from "./install.mjs";

process.chdir(ROOT);
ensureInstalled();
const { generateClients } = await import("./generate.mjs");
await generateClients();
process.env.NODE_ENV ??= process.argv.includes("--dev") ? "development" : "production";
const { register } = await import("tsx/esm/api");
register();
const { serve } = await import("./serve.ts");
await serve({ dev: process.argv.includes("--dev") });
