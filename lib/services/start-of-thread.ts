/** What starts a thread with this module. A thread doesn't take over the loader that reads TypeScript, so it registers its own. */
export const startOf = (module: string) => `import("tsx/esm/api").then(({ register }) => {
	register();
	return import(${JSON.stringify(module)});
});`;
