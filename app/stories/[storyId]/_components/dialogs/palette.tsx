"use client";
import { type KeyboardEvent, useEffectEvent, useId, useLayoutEffect, useMemo, useRef, useState } from "react";
import { Dialog } from "@/app/_ui/dialog.tsx";
import { controlClass } from "@/app/_ui/field.tsx";
import { Kbd } from "@/app/_ui/kbd.tsx";
import { COMMANDS } from "../../_state/commands.ts";
import { useDesk, useDeskStore } from "../../_state/desk-context.tsx";
import type { DeskStore } from "../../_state/desk-store.ts";
import { useKeyChoices } from "../../_state/key-choices.ts";
import { type KeyChoices, keyFor } from "../../_state/keys.ts";
import { goTo } from "../../_state/moves.ts";
import { runCommand } from "../../_state/use-keys.ts";
import styles from "./palette.module.css";

interface Item {
	readonly id: string;
	readonly title: string;
	readonly note: string;
	readonly key?: string;
	readonly run: () => void;
}

const MOST_OF_A_KIND = 6;

/** Type a few letters of a command, a claim, or a source. */
export function Palette() {
	const store = useDeskStore();
	return (
		<Dialog open width="m" title="Find" onClose={() => store.set({ panel: null })}>
			<Finder />
		</Dialog>
	);
}

function Finder() {
	const store = useDeskStore();
	const choices = useKeyChoices();
	const id = useId();
	const field = useRef<HTMLInputElement>(null);
	const outline = useDesk((state) => state.outline);
	const [typed, setTyped] = useState("");
	const [active, setActive] = useState(0);
	const items = useMemo(() => itemsFor(typed, store, outline.order, choices), [typed, store, outline, choices]);
	const chosen = items[Math.min(active, items.length - 1)];
	const take = (item: Item) => {
		store.set({ panel: null });
		// After the dialog has given the focus back, or the command's own focus would be lost.
		setTimeout(item.run, 60);
	};
	const begin = useEffectEvent(() => {
		field.current?.focus();
		const { words, isDone } = store.typeAhead.take();
		setTyped(words);
		const [first] = isDone ? itemsFor(words, store, outline.order, choices) : [];
		if (first) take(first);
	});
	useLayoutEffect(() => begin(), []);
	const onKeyDown = (event: KeyboardEvent) => {
		const by = { ArrowDown: 1, ArrowUp: -1 }[event.key];
		if (by !== undefined) setActive((items.length + active + by) % Math.max(1, items.length));
		else if (event.key === "Enter" && chosen) take(chosen);
		else return;
		event.preventDefault();
	};
	return (
		<>
			<input
				ref={field}
				className={controlClass}
				role="combobox"
				aria-label="Command, claim or source"
				aria-expanded
				aria-controls={id}
				aria-activedescendant={chosen ? `${id}-${chosen.id}` : undefined}
				placeholder="Command, claim or source…"
				autoComplete="off"
				value={typed}
				onChange={(event) => {
					setTyped(event.target.value);
					setActive(0);
				}}
				onKeyDown={onKeyDown}
			/>
			<div id={id} role="listbox" aria-label="Found" className={styles.items}>
				{items.map((item) => (
					// biome-ignore lint/a11y/useKeyWithClickEvents lint/a11y/useFocusableInteractive: the field keeps the focus and has the keys
					<div
						key={item.id}
						id={`${id}-${item.id}`}
						role="option"
						aria-selected={item === chosen}
						className={styles.item}
						ref={(element) => {
							if (item === chosen) element?.scrollIntoView({ block: "nearest" });
						}}
						onPointerMove={() => item !== chosen && setActive(items.indexOf(item))}
						onClick={() => take(item)}
					>
						<span className={styles.title}>{item.title}</span>
						<span className={styles.note}>{item.note}</span>
						{item.key && <Kbd keys={item.key} />}
					</div>
				))}
			</div>
		</>
	);
}

function itemsFor(typed: string, store: DeskStore, order: readonly string[], choices: KeyChoices): Item[] {
	const words = typed.toLowerCase().split(/\s+/).filter(Boolean);
	const fits = (text: string) => words.every((word) => text.toLowerCase().includes(word));
	const commands = COMMANDS.filter((command) => command.id !== "palette" && fits(command.title)).map((command) => ({
		id: command.id,
		title: command.title,
		note: "",
		key: keyFor(command.id, choices),
		run: () => runCommand(store, command),
	}));
	if (words.length === 0) return commands;
	const claims: Item[] = [];
	for (const [index, id] of order.entries()) {
		const claim = store.claim(id);
		if (claim && fits(`${index + 1} ${claim.who} ${claim.what}`))
			claims.push({
				id,
				title: claim.what,
				note: `Claim ${index + 1}`,
				run: () => goTo(store, id),
			});
		if (claims.length === MOST_OF_A_KIND) break;
	}
	const sources = [...store.state().sources.values()]
		.filter(({ name, aliases }) => fits(`${name} ${aliases.join(" ")}`))
		.slice(0, MOST_OF_A_KIND)
		.map(({ id, name }) => ({
			id: `source-${id}`,
			title: name,
			note: "Show its claims",
			run: () =>
				store.set({
					filter: { ...store.state().filter, only: "all", sourceId: id },
					pane: "list",
				}),
		}));
	return [...commands, ...claims, ...sources];
}
