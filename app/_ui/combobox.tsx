"use client";
import { type KeyboardEvent, type ReactNode, type Ref, useId, useState } from "react";
import { classNames } from "./class-names.ts";
import styles from "./combobox.module.css";
import { controlClass } from "./field.tsx";

/** Options under a heading of their own, or under none. */
export interface OptionGroup<T> {
	readonly label?: string;
	readonly heading?: ReactNode;
	readonly options: readonly T[];
}

type ComboboxProps<T> = {
	/** The field's name. */
	label: string;
	/** The list's name: what there is to choose from. */
	listLabel: string;
	typed: string;
	onType: (typed: string) => void;
	groups: readonly OptionGroup<T>[];
	/** What tells one option from another while others come and go. */
	keyOf: (option: T) => string;
	/** What an option looks like. */
	children: (option: T) => ReactNode;
	onPick: (option: T) => void;
	/** Without it Escape is left to what is around, such as a dialog. */
	onEscape?: () => void;
	onBlur?: () => void;
	placeholder?: string;
	maxLength?: number;
	ref?: Ref<HTMLInputElement>;
	classes: Readonly<Record<"list" | "option", string | undefined>> &
		Partial<Record<"group" | "heading", string | undefined>>;
};

/**
 * Type to find, arrow keys to choose, Enter to take: the editable combobox with a list box of the ARIA practices, its list
 * always open. Ours, because the kit's weighs 50 kB, a quarter of what the desk may load at first (decision 003).
 */
export function Combobox<T>(props: ComboboxProps<T>) {
	const { label, listLabel, typed, onType, groups, keyOf, children, onPick, onEscape, classes } = props;
	const id = useId();
	// By what it is, not by its place: options that come later must not change what Enter takes.
	const [activeKey, setActiveKey] = useState<string | null>(null);
	const options = groups.flatMap((group) => group.options);
	const active = Math.max(
		0,
		options.findIndex((option) => keyOf(option) === activeKey),
	);
	const chosen = options[active];
	const step = (by: 1 | -1) => {
		const next = options.at((active + by) % options.length);
		if (next !== undefined) setActiveKey(keyOf(next));
	};
	const onKeyDown = (event: KeyboardEvent) => {
		if (event.key === "ArrowDown") step(1);
		else if (event.key === "ArrowUp") step(-1);
		else if (event.key === "Enter" && chosen !== undefined) onPick(chosen);
		else if (event.key === "Escape" && onEscape) onEscape();
		else return;
		event.preventDefault();
		event.stopPropagation();
	};
	const row = (option: T) => (
		// biome-ignore lint/a11y/useKeyWithClickEvents lint/a11y/useFocusableInteractive: the field keeps the focus and has the keys
		<div
			key={keyOf(option)}
			id={`${id}-${options.indexOf(option)}`}
			role="option"
			aria-selected={option === chosen}
			className={classNames(styles.option, classes.option)}
			ref={(element) => {
				if (option === chosen && activeKey !== null) element?.scrollIntoView({ block: "nearest" });
			}}
			onPointerDown={(event) => event.preventDefault()}
			onPointerMove={() => option !== chosen && setActiveKey(keyOf(option))}
			onClick={() => onPick(option)}
		>
			{children(option)}
		</div>
	);
	return (
		<>
			<input
				ref={props.ref}
				className={controlClass}
				role="combobox"
				aria-label={label}
				aria-expanded
				aria-controls={id}
				aria-autocomplete="list"
				aria-activedescendant={chosen === undefined ? undefined : `${id}-${active}`}
				autoComplete="off"
				spellCheck={false}
				maxLength={props.maxLength}
				placeholder={props.placeholder}
				value={typed}
				onChange={(event) => {
					onType(event.target.value);
					setActiveKey(null);
				}}
				onKeyDown={onKeyDown}
				onBlur={props.onBlur}
			/>
			<div id={id} role="listbox" aria-label={listLabel} className={classes.list}>
				{groups.map((group) =>
					group.heading === undefined ? (
						group.options.map(row)
					) : (
						// biome-ignore lint/a11y/useSemanticElements: a fieldset is no part of a list box
						<div key={group.label} role="group" aria-label={group.label} className={classes.group}>
							<p className={classes.heading} aria-hidden>
								{group.heading}
							</p>
							{group.options.map(row)}
						</div>
					),
				)}
			</div>
		</>
	);
}
