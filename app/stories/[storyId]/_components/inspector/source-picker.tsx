"use client";
import { type KeyboardEvent, useEffect, useId, useRef, useState } from "react";
import { controlClass } from "@/app/_ui/field.tsx";
import { LONGEST } from "@/lib/core/vocabulary/limits.ts";
import { useDesk, useDeskStore } from "../../_state/desk-context.tsx";
import { useRegister } from "../../_state/use-register.ts";
import { type SourceOption, sourceOptions } from "./source-options.ts";
import styles from "./source-picker.module.css";

export type Picked = Pick<SourceOption, "sourceId" | "name" | "kind">;

type SourcePickerProps = {
	/** What choosing will do: "Replace the ministry". */
	label: string;
	/** Sources that are not offered, because they are in the chain already. */
	taken: readonly string[];
	onPick: (choice: Picked) => void;
	/** Whether by Escape, or because the focus went elsewhere. */
	onCancel: (isByKey: boolean) => void;
};

/**
 * Type to find a source by name or alias, or to add one: the story's own sources at once, the register's a moment later.
 * Arrow keys choose, Enter takes, Escape leaves.
 */
export function SourcePicker({ label, taken, onPick, onCancel }: SourcePickerProps) {
	const id = useId();
	const store = useDeskStore();
	const sources = useDesk((state) => state.sources);
	const field = useRef<HTMLInputElement>(null);
	const [typed, setTyped] = useState("");
	// By what it is, not by its place: options that come later must not change what Enter takes.
	const [activeId, setActiveId] = useState<string | null>(null);
	const register = useRegister(typed);
	useEffect(() => {
		field.current?.focus();
		field.current?.scrollIntoView({ block: "nearest" });
	}, []);
	const known = new Map([...register.found.map((source) => [source.id, source] as const), ...sources]);
	const { found, addable } = sourceOptions(known.values(), typed, taken);
	const options = [...found, ...addable];
	const active = Math.max(
		0,
		options.findIndex(({ sourceId }) => sourceId === activeId),
	);
	const chosen = options[active];
	const take = ({ sourceId, name, kind }: SourceOption) => {
		const met = register.found.find((source) => source.id === sourceId);
		if (met) store.learnSources([met]);
		onPick({ sourceId, name, kind });
	};
	const onKeyDown = (event: KeyboardEvent) => {
		const by = { ArrowDown: 1, ArrowUp: -1 }[event.key];
		if (by !== undefined) setActiveId(options.at((active + by) % options.length)?.sourceId ?? null);
		else if (event.key === "Escape") onCancel(true);
		else if (event.key === "Enter" && chosen) take(chosen);
		else return;
		event.preventDefault();
		event.stopPropagation();
	};
	const option = (one: SourceOption, words: string, note: string) => (
		// biome-ignore lint/a11y/useKeyWithClickEvents lint/a11y/useFocusableInteractive: the field keeps the focus and has the keys
		<div
			key={one.sourceId}
			id={`${id}-${options.indexOf(one)}`}
			role="option"
			aria-selected={one === chosen}
			className={styles.option}
			ref={(element) => {
				if (one === chosen && activeId !== null) element?.scrollIntoView({ block: "nearest" });
			}}
			onPointerDown={(event) => event.preventDefault()}
			onPointerMove={() => setActiveId(one.sourceId)}
			onClick={() => take(one)}
		>
			<span className={styles.name}>{words}</span>
			{note && <span className={styles.note}>{note}</span>}
		</div>
	);
	return (
		<div className={styles.picker}>
			<p className={styles.purpose} aria-hidden>
				{label}
			</p>
			<input
				ref={field}
				className={controlClass}
				role="combobox"
				aria-label={label}
				aria-expanded
				aria-controls={id}
				aria-autocomplete="list"
				aria-activedescendant={chosen ? `${id}-${active}` : undefined}
				autoComplete="off"
				spellCheck={false}
				maxLength={LONGEST["The name of a source"]}
				placeholder="Name, alias or descriptor…"
				value={typed}
				onChange={(event) => {
					setTyped(event.target.value);
					setActiveId(null);
				}}
				onKeyDown={onKeyDown}
				onBlur={() => typed.trim() === "" && onCancel(false)}
			/>
			<div id={id} role="listbox" aria-label="Sources" className={styles.options}>
				{found.map((one) => option(one, one.name, one.note))}
				{addable.length > 0 && (
					// biome-ignore lint/a11y/useSemanticElements: a fieldset is no part of a list box
					<div role="group" aria-label={`Add “${typed.trim()}” as`} className={styles.addable}>
						<p className={styles.heading} aria-hidden>
							Add <q>{typed.trim()}</q> as
						</p>
						{addable.map((one) => option(one, one.note, ""))}
					</div>
				)}
			</div>
			<p className={styles.hint} role="status">
				{register.state === "away" && "Offline: only this story’s sources."}
				{options.length === 0 && "Type a name, or a descriptor such as “officials briefed on the talks”."}
			</p>
		</div>
	);
}
