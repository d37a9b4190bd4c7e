"use client";
import { type KeyboardEvent, useEffect, useId, useRef, useState } from "react";
import { controlClass } from "@/app/_ui/field.tsx";
import { useDesk } from "../../_state/desk-context.tsx";
import { type SourceOption, sourceOptions } from "./source-options.ts";
import styles from "./source-picker.module.css";

export type Picked = Pick<SourceOption, "sourceId" | "name" | "kind">;

type SourcePickerProps = {
	label: string;
	/** Sources that are in the chain already. */
	taken: readonly string[];
	onPick: (choice: Picked) => void;
	onCancel: () => void;
};

/** Type to find a source by name or alias, or to add one. Arrow keys choose, Enter takes, Escape leaves. */
export function SourcePicker({ label, taken, onPick, onCancel }: SourcePickerProps) {
	const id = useId();
	const sources = useDesk((state) => state.sources);
	const field = useRef<HTMLInputElement>(null);
	const [typed, setTyped] = useState("");
	const [active, setActive] = useState(0);
	useEffect(() => {
		field.current?.focus();
		field.current?.scrollIntoView({ block: "nearest" });
	}, []);
	const options = sourceOptions(sources.values(), typed, taken);
	const chosen = options[Math.min(active, options.length - 1)];
	const take = ({ sourceId, name, kind }: SourceOption) => onPick({ sourceId, name, kind });
	const onKeyDown = (event: KeyboardEvent) => {
		const by = { ArrowDown: 1, ArrowUp: -1 }[event.key];
		if (by !== undefined) setActive((options.length + active + by) % Math.max(1, options.length));
		else if (event.key === "Escape") onCancel();
		else if (event.key === "Enter" && chosen) take(chosen);
		else return;
		event.preventDefault();
		event.stopPropagation();
	};
	return (
		<div className={styles.picker}>
			<input
				ref={field}
				className={controlClass}
				role="combobox"
				aria-label={label}
				aria-expanded
				aria-controls={id}
				aria-autocomplete="list"
				aria-activedescendant={chosen ? `${id}-${options.indexOf(chosen)}` : undefined}
				autoComplete="off"
				spellCheck={false}
				placeholder="Name, alias or descriptor…"
				value={typed}
				onChange={(event) => {
					setTyped(event.target.value);
					setActive(0);
				}}
				onKeyDown={onKeyDown}
				onBlur={() => typed.trim() === "" && onCancel()}
			/>
			<div id={id} role="listbox" aria-label="Sources" className={styles.options}>
				{options.map((option, index) => (
					// biome-ignore lint/a11y/useKeyWithClickEvents lint/a11y/useFocusableInteractive: the field keeps the focus and has the keys
					<div
						key={`${option.sourceId}${option.kind}`}
						id={`${id}-${index}`}
						role="option"
						aria-selected={option === chosen}
						className={styles.option}
						data-unnamed={option.kind === "unnamed" || undefined}
						onPointerDown={(event) => event.preventDefault()}
						onPointerMove={() => setActive(index)}
						onClick={() => take(option)}
					>
						<span className={styles.name}>{option.name}</span>
						<span className={styles.note}>{option.note}</span>
					</div>
				))}
			</div>
			{options.length === 0 && (
				<p className={styles.hint}>Type a name, or a descriptor such as “officials briefed on the talks”.</p>
			)}
		</div>
	);
}
