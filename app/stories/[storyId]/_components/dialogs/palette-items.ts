import { chooseTheme, THEME_NAME, THEMES } from "@/app/_ui/theme.ts";
import {
	FOR_READERS,
	REPORT_FORMAT,
	REPORT_FORMATS,
	type ReportFormat,
	WHOLE_ONLY,
} from "@/lib/core/vocabulary/report-format.ts";
import { COMMANDS } from "../../_state/commands.ts";
import type { DeskStore } from "../../_state/desk-store.ts";
import { type KeyChoices, keyFor } from "../../_state/keys.ts";
import { goTo } from "../../_state/moves.ts";
import { tag } from "../../_state/tagging.ts";
import { runCommand } from "../../_state/use-keys.ts";

export interface PaletteItem {
	readonly id: string;
	readonly title: string;
	readonly note: string;
	readonly key?: string;
	readonly run: () => void;
}

/** What the palette works on. */
export interface PaletteDesk {
	readonly store: DeskStore;
	readonly choices: KeyChoices;
	/** Opens another screen. */
	readonly go: (path: string) => void;
}

const MOST_OF_A_KIND = 6;

/** What fits the words typed: commands, screens and settings, then claims and sources. Commands alone where nothing is typed. */
export function paletteItems(typed: string, desk: PaletteDesk): PaletteItem[] {
	const words = typed.toLowerCase().split(/\s+/).filter(Boolean);
	const fits = (text: string) => words.every((word) => text.toLowerCase().includes(word));
	const commands = commandItems(desk).filter(({ title }) => fits(title));
	if (words.length === 0) return commands;
	const others = [...screens(desk), ...files(desk), ...people(desk), ...themes()];
	return [
		...commands,
		...others.filter(({ title, also }) => fits(`${title} ${also}`)),
		...claims(desk, fits),
		...sources(desk, fits),
	];
}

/** An item with other words that people look for it by. */
type Errand = PaletteItem & { readonly also: string };

function commandItems({ store, choices }: PaletteDesk): PaletteItem[] {
	return COMMANDS.filter(({ id }) => id !== "palette").map((command) => ({
		id: command.id,
		title: command.title,
		note: "",
		key: keyFor(command.id, choices),
		run: () => runCommand(store, command),
	}));
}

function screens({ store, go }: PaletteDesk): Errand[] {
	const here = `/stories/${store.data.story.id}`;
	const list: readonly (readonly [title: string, path: string, also: string])[] = [
		["Sourcing", `${here}/sourcing`, "findings bottleneck what if sources graph"],
		["Review", `${here}/review`, "approve sign off send back lawyer"],
		["Report", `${here}/report`, "sourcing summary print pdf"],
		["History", `${here}/history`, "changes log deleted claims restore"],
		["Stories", "/stories", "all articles home"],
		["Assigned to me", "/stories?assigned=me", "mine my claims"],
		["New story", "/stories/new", "add article paste"],
		["Sources", "/sources", "register named sources"],
		["Settings", "/settings", "account password name"],
		["People", "/settings/people", "invite roles members"],
	];
	return list.map(([title, path, also]) => ({ id: path, title, note: "Open", also, run: () => go(path) }));
}

function files({ store }: PaletteDesk): Errand[] {
	const file = (format: ReportFormat, audience: "internal" | "outside"): Errand => ({
		id: `export-${audience}-${format}`,
		title: `Export the report${audience === "outside" ? " for outsiders" : ""} as ${REPORT_FORMAT[format].name}`,
		note: "File",
		also: "download save",
		run: () =>
			location.assign(`/api/v1/stories/${store.data.story.id}/report?${new URLSearchParams({ format, audience })}`),
	});
	return [
		...REPORT_FORMATS.map((format) => file(format, "internal")),
		...REPORT_FORMATS.filter((format) => ![...FOR_READERS, ...WHOLE_ONLY].includes(format)).map((format) =>
			file(format, "outside"),
		),
	];
}

function people({ store }: PaletteDesk): Errand[] {
	const { me } = store.data;
	if (me.role === "viewer" || !store.current()) return [];
	return store.data.people
		.filter(({ userId }) => userId !== me.userId)
		.map(({ userId, name }) => ({
			id: `assign-${userId}`,
			title: `Assign to ${name}`,
			note: "Person",
			also: "give hand over",
			run: () => tag(store, { assigneeId: userId }),
		}));
}

function themes(): Errand[] {
	return THEMES.map((theme) => ({
		id: `theme-${theme}`,
		title: THEME_NAME[theme],
		note: "Appearance",
		also: "mode colours night",
		run: () => chooseTheme(theme),
	}));
}

function claims({ store }: PaletteDesk, fits: (text: string) => boolean): PaletteItem[] {
	const found: PaletteItem[] = [];
	for (const [index, id] of store.state().outline.order.entries()) {
		const claim = store.claim(id);
		if (claim && fits(`${index + 1} ${claim.who} ${claim.what}`))
			found.push({ id, title: claim.what, note: `Claim ${index + 1}`, run: () => goTo(store, id) });
		if (found.length === MOST_OF_A_KIND) break;
	}
	return found;
}

function sources({ store }: PaletteDesk, fits: (text: string) => boolean): PaletteItem[] {
	return [...store.state().sources.values()]
		.filter(({ name, aliases }) => fits(`${name} ${aliases.join(" ")}`))
		.slice(0, MOST_OF_A_KIND)
		.map(({ id, name }) => ({
			id: `source-${id}`,
			title: name,
			note: "Show its claims",
			run: () => store.set({ filter: { ...store.state().filter, only: "all", sourceId: id }, pane: "list" }),
		}));
}
