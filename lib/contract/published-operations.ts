import { z } from "zod";
import { exportCorrectionsInput, listCorrectionsInput, loggedCorrection } from "./correction.ts";
import { get, type Operation, post } from "./operation.ts";
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
	listCorrections: get(
		"/corrections",
		"List corrections after publication, the newest first, with the claims that rest on each",
		listCorrectionsInput,
		z.array(loggedCorrection),
	),
	exportCorrections: get(
		"/corrections/export",
		"Export the corrections log as a file (CSV or JSON)",
		exportCorrectionsInput,
		null,
	),
} satisfies Record<string, Operation>;
