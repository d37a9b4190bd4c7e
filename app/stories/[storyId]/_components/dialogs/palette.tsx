"use client";
import { useRouter } from "next/navigation";
import { useEffectEvent, useLayoutEffect, useMemo, useRef, useState } from "react";
import { Combobox } from "@/app/_ui/combobox.tsx";
import { Dialog } from "@/app/_ui/dialog.tsx";
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
	const field = useRef<HTMLInputElement>(null);
	const outline = useDesk((state) => state.outline);
	const [typed, setTyped] = useState("");
	const router = useRouter();
	// biome-ignore lint/correctness/useExhaustiveDependencies: claims are found by their numbers
	const desk = useMemo(() => ({ store, choices, go: router.push }), [store, choices, router, outline]);
	const items = useMemo(() => paletteItems(typed, desk), [typed, desk]);
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
	return (
		<>
			<Combobox
				ref={field}
				label="Search commands, claims, sources"
				listLabel="Found"
				placeholder="Search commands, claims, sources"
				typed={typed}
				onType={setTyped}
				groups={[{ options: items }]}
				keyOf={({ id }) => id}
				onPick={take}
				classes={{ list: styles.items, option: styles.item }}
			>
				{({ title, note, key }) => (
					<>
						<span className={styles.title}>{title}</span>
						<span className={styles.note}>{note}</span>
						{key && <Kbd keys={key} />}
					</>
				)}
			</Combobox>
			<p className={styles.none} role="status">
				{items.length === 0 && `Nothing matches “${typed.trim()}”. Try fewer letters.`}
			</p>
		</>
	);
}
