/** Who may import whom. Each rule says why it is there: its comment is what a failing check prints. */
const GENERATED = "^lib/data/generated/";
const only = (name, comment, from, to) => ({ name, severity: "error", comment, from, to });

/** @type {import("dependency-cruiser").IConfiguration} */
module.exports = {
	forbidden: [
		only(
			"core-is-pure",
			"lib/core runs anywhere and always gives the same result, so it imports nothing but itself: no package, no Node, no other folder.",
			{ path: "^lib/core/" },
			{ pathNot: "^lib/core/" },
		),
		only(
			"contract-knows-only-core",
			"The contract is read by forms, REST and the command line alike, so it may not pull in a database or a framework.",
			{ path: "^lib/contract/" },
			{ pathNot: ["^lib/contract/", "^lib/core/", "node_modules/zod/"] },
		),
		only(
			"data-knows-no-use-case",
			"lib/data stores and reads; what may be done and by whom is decided above it.",
			{ path: "^lib/data/", pathNot: GENERATED },
			{ path: ["^lib/services/", "^lib/cli/", "^lib/training/", "^app/"] },
		),
		only(
			"only-data-knows-prisma",
			"One folder speaks to the database, so the rest of the house does not change when the database does.",
			{ path: "^(app|lib)/", pathNot: ["^lib/data/", "^lib/cli/generate"] },
			{ path: ["^lib/data/generated/", "node_modules/@?prisma/", "node_modules/(better-sqlite3|pg)/"] },
		),
		only(
			"services-know-no-face",
			"A use case is the same for the browser, REST and the command line, so it knows none of them.",
			{ path: "^lib/services/" },
			{ path: ["^app/", "^lib/cli/", "^lib/training/", "node_modules/(next|react|react-dom)/"] },
		),
		only(
			"training-reads-core-only",
			"Training makes the model that core runs: what it learns with must be what core reads.",
			{ path: "^lib/training/" },
			{ path: "^(app/|lib/(?!core/|training/))" },
		),
		only(
			"only-the-command-line-trains",
			"Nothing of a training run belongs in the server.",
			{ path: "^(app/|lib/(?!cli/|training/))" },
			{ path: "^lib/training/" },
		),
		only(
			"one-door-to-services",
			"Who asks, and from where, is proven once, in app/_server; pages, actions and routes go through it.",
			{ path: "^app/", pathNot: "^app/_server/" },
			{ path: "^lib/(services|data|cli|documents)/", pathNot: "^lib/services/context\\.ts$", dependencyTypesNot: ["type-only"] },
		),
		only(
			"presentation-knows-no-domain",
			"app/_ui is what any product could use; what a claim looks like belongs beside its screen. Times are written one way everywhere.",
			{ path: "^app/_ui/" },
			{ path: ["^lib/(?!core/vocabulary/instant)", "^app/(?!_ui/)"] },
		),
		only(
			"no-tests-in-the-product",
			"The product must run without its tests.",
			{ path: "^(app|lib|prisma)/" },
			{ path: "^tests/" },
		),
		only("no-cycle", "Two files that need each other are one file, or hide a third.", {}, { circular: true }),
		{
			name: "no-cycle-between-parts",
			severity: "error",
			comment: "Two parts of the core that need each other are one part, or hide a third.",
			scope: "folder",
			from: { path: "^lib/core/[^/]+$" },
			to: { circular: true },
		},
		only(
			"reached-from-somewhere",
			"Code that no page, route, command, script or test reaches is not part of the product.",
			{
				orphan: true,
				path: "^(app|lib)/",
				pathNot: ["\\.d\\.ts$", "^app/.*(page|layout|route|error|not-found|loading|icon|manifest|global-error)\\.tsx?$"],
			},
			{},
		),
		only("resolves", "An import that leads nowhere.", {}, { couldNotResolve: true }),
	],
	options: {
		tsPreCompilationDeps: true,
		tsConfig: { fileName: "tsconfig.json" },
		doNotFollow: { path: ["node_modules", GENERATED] },
		exclude: { path: ["^\\.next/", "\\.css$", "^tests/results/"] },
		enhancedResolveOptions: { exportsFields: ["exports"], conditionNames: ["import", "require", "node", "default", "types"] },
	},
};
