import { readFileSync, writeFileSync } from "node:fs";
import { expect, test } from "vitest";
import { rulesPage } from "../../../lib/core/rules/rules-page.ts";

const PAGE = new URL("../../../docs/rules.md", import.meta.url);

test("docs/rules.md says what the rules say", () => {
	if (process.env.UPDATE_DOCS) writeFileSync(PAGE, rulesPage());
	expect(
		readFileSync(PAGE, "utf8"),
		"docs/rules.md is stale; write it again with UPDATE_DOCS=1 npx vitest run --config .config/vitest.config.ts tests/core/rules/rules-page.test.ts",
	).toBe(rulesPage());
});
