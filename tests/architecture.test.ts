import { cruise, format } from "dependency-cruiser";
import extractTSConfig from "dependency-cruiser/config-utl/extract-ts-config";
import { expect, test } from "vitest";
import config from "../.config/dependency-cruiser.cjs";

test("imports run one way, without cycles, and nothing is unreachable", {
	timeout: 120_000,
}, async () => {
	const { output } = await cruise(
		["app", "lib", "prisma", "tests"],
		{
			...config.options,
			validate: true,
			ruleSet: { forbidden: config.forbidden ?? [] },
		},
		undefined,
		{ tsConfig: extractTSConfig("tsconfig.json") },
	);
	if (typeof output === "string") throw new Error("expected the cruise result itself");
	const report = await format(output, { outputType: "err-long" });
	expect(output.summary.violations, String(report.output)).toEqual([]);
	// A cruiser that cannot read TypeScript sees no modules and finds no fault with them.
	expect(output.modules.filter((module) => /^lib\/core\/.*\.ts$/.test(module.source)).length).toBeGreaterThan(20);
	expect(output.modules.filter((module) => /^app\/.*\.tsx$/.test(module.source)).length).toBeGreaterThan(5);
});
