import type { Pack } from "./packs.ts";

/** What each pack is called. */
export const PACK_NAMES: Readonly<Record<Pack, string>> = {
	onrecord: "Onrecord (every rule)",
	ap: "AP",
	reuters: "Reuters",
	nyt: "The New York Times",
	wapo: "The Washington Post",
	bbc: "BBC",
};

/** What a severity is called in the settings. */
export const STRENGTH = { error: "Error", warn: "Warning", off: "Off" } as const;
