import { type Operation, post } from "./operation.ts";
import { comparedView, compareSignedInput } from "./signed.ts";

/** Operations for what comes after publication. */
export const PUBLISHED_OPERATIONS = {
	compareSigned: post(
		"/signed/compare",
		"Hold what was published against what was signed off",
		compareSignedInput,
		comparedView,
		{ scope: "read" },
	),
} satisfies Record<string, Operation>;
