/**
 * What starts a thread with this module, which lies in a folder beside this file. A thread doesn't take over the loader that
 * reads TypeScript, so it registers its own. By a file: code that is none finds packages only from the folder that somebody
 * called the program in.
 */
export const startOf = (module: string) =>
	`import(${JSON.stringify(new URL("../register-loader.mjs", module).href)}).then(() => import(${JSON.stringify(module)}));`;
