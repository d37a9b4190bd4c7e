"use client";
import { useRouter } from "next/navigation";
import { type KeyboardEvent, useEffectEvent, useId, useLayoutEffect, useMemo, useRef, useState } from "react";
import { Dialog } from "@/app/_ui/dialog.tsx";
import { controlClass } from "@/app/_ui/field.tsx";
import { Kbd } from "@/app/_ui/kbd.tsx";
import { useDesk, useDeskStore } from "../../_state/desk-context.tsx";
import { useKeyChoices } from "../../_state/key-choices.ts";
import styles from "./palette.module.css";
import { type PaletteItem, paletteItems } from "./palette-items.ts";

/** Type a few letters of a command, a claim, or a source. */
export function Palette() {
	const store = useDeskStore();
	return (
		<Dialog open width="m" title="Search" onClose={() => store.set({ panel: null })}>
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
	const router = useRouter();
	// biome-ignore lint/correctness/useExhaustiveDependencies: claims are found by their numbers
	const desk = useMemo(() => ({ store, choices, go: router.push }), [store, choices, router, outline]);
	const items = useMemo(() => paletteItems(typed, desk), [typed, desk]);
	const chosen = items[Math.min(active, items.length - 1)];
	const take = (item: PaletteItem) => {
		store.set({ panel: null });
		// After the dialog has given the focus back, or the command's own focus would be lost.
		setTimeout(item.run, 60);
	};
	const begin = useEffectEvent(() => {
		field.current?.focus();
		const { words, isDone } = store.typeAhead.take();
		setTyped(words);
		const [first] = isDone ? paletteItems(words, desk) : [];
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
				aria-label="Search commands, claims, sources"
				aria-expanded
				aria-controls={id}
				aria-activedescendant={chosen ? `${id}-${chosen.id}` : undefined}
				placeholder="Search commands, claims, sources"
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
			<p className={styles.none} role="status">
				{items.length === 0 && `Nothing matches “${typed.trim()}”. Try fewer letters.`}
			</p>
		</>
	);
}
