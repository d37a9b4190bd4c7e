import { readdirSync } from "node:fs";

// Benchmarks by name; each exports run(). `npm run bench` runs all, `npm run bench -- desk` those named.
const BENCHMARKS = readdirSync(import.meta.dirname)
	.filter((file) => file.endsWith(".ts") && file !== "main.ts")
	.map((file) => file.slice(0, -3));

const asked = process.argv.slice(2);
const unknown = asked.filter((name) => !BENCHMARKS.includes(name));
if (unknown.length > 0) {
	console.error(`There is no benchmark ${unknown.join(", ")}. There are: ${BENCHMARKS.join(", ")}.`);
	process.exit(2);
}
for (const name of asked.length > 0 ? asked : BENCHMARKS) {
	const benchmark: { run?: () => Promise<void> } = await import(`./${name}.ts`);
	// Files without run() hold what several benchmarks share.
	if (!benchmark.run) continue;
	console.log(`\n${name}`);
	await benchmark.run();
}
