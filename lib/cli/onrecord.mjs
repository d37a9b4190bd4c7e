#!/usr/bin/env node
// `npx onrecord <command>`: works from a clean clone. Only Node's own modules until the packages are there.
import { ensureInstalled } from "./install.mjs";

ensureInstalled();
// A reader that stops early ("| head") is no error.
process.stdout.on("error", (error) => {
	if (error.code === "EPIPE") process.exit(0);
	throw error;
});
const { register } = await import("tsx/esm/api");
register();
const { main } = await import("./main.ts");
process.exitCode = await main(process.argv.slice(2));
