import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { chromium } from "playwright-core";

const SYSTEM_BROWSERS = [
	"/usr/bin/chromium",
	"/usr/bin/chromium-browser",
	"/usr/bin/google-chrome",
	"/usr/bin/google-chrome-stable",
	"/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
	"C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe",
];

/**
 * A Chromium to test in: one that is here (Playwright's own or the system's), else one that can be had (Playwright's
 * download, then Debian's package). Ends the run with one line where there is none.
 */
export function findBrowser() {
	const found = here();
	if (found) return found;
	console.log("Installing a browser to test in (once)…");
	spawnSync("npx", ["--no-install", "playwright-core", "install", "chromium"], {
		stdio: "ignore",
		timeout: 300_000,
	});
	const downloaded = here();
	if (downloaded) return downloaded;
	if (process.platform === "linux" && process.getuid?.() === 0) {
		const env = { ...process.env, DEBIAN_FRONTEND: "noninteractive" };
		spawnSync("apt-get", ["update", "-qq"], { stdio: "ignore", env });
		spawnSync("apt-get", ["install", "-y", "-qq", "chromium"], {
			stdio: "ignore",
			env,
		});
	}
	const installed = here();
	if (installed) return installed;
	console.log(
		"No Chromium could be found or installed. Install Chromium or Chrome, or set ONRECORD_BROWSER to its program.",
	);
	process.exit(2);
}

function here() {
	const candidates = [process.env.ONRECORD_BROWSER, chromium.executablePath(), ...SYSTEM_BROWSERS];
	return candidates.find((path) => path && existsSync(path));
}
