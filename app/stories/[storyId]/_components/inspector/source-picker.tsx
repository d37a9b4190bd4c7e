"use client";
import { useEffect, useRef, useState } from "react";
import { Combobox } from "@/app/_ui/combobox.tsx";
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
	/** Offers only sources that are there, and no new one. */
	isKnownOnly?: boolean;
	onPick: (choice: Picked) => void;
	/** Whether by Escape, or because the focus went elsewhere. */
	onCancel: (isByKey: boolean) => void;
};

/**
 * Type to find a source by name or alias, or to add one: the story's own sources at once, the register's a moment later.
 * Arrow keys choose, Enter takes, Escape leaves.
 */
export function SourcePicker({ label, taken, isKnownOnly, onPick, onCancel }: SourcePickerProps) {
	const store = useDeskStore();
	const sources = useDesk((state) => state.sources);
	const field = useRef<HTMLInputElement>(null);
	const [typed, setTyped] = useState("");
	const register = useRegister(typed);
	useEffect(() => {
		field.current?.focus();
		field.current?.scrollIntoView({ block: "nearest" });
	}, []);
	const known = new Map([...register.found.map((source) => [source.id, source] as const), ...sources]);
	const options = sourceOptions(known.values(), typed, taken);
	const { found } = options;
	const addable = isKnownOnly ? [] : options.addable;
	const take = ({ sourceId, name, kind }: SourceOption) => {
		const met = register.found.find((source) => source.id === sourceId);
		if (met) store.learnSources([met]);
		onPick({ sourceId, name, kind });
	};
	return (
		<div className={styles.picker}>
			<p className={styles.purpose} aria-hidden>
				{label}
			</p>
			<Combobox
				ref={field}
				label={label}
				listLabel="Sources"
				typed={typed}
				onType={setTyped}
				groups={[
					{ options: found.map((one) => ({ ...one, words: one.name })) },
					{
						label: `Add “${typed.trim()}” as`,
						heading: (
							<>
								Add <q>{typed.trim()}</q> as
							</>
						),
						options: addable.map((one) => ({ ...one, words: one.note, note: "" })),
					},
				].filter(({ options }) => options.length > 0)}
				keyOf={({ sourceId }) => sourceId}
				onPick={take}
				onEscape={() => onCancel(true)}
				onBlur={() => typed.trim() === "" && onCancel(false)}
				maxLength={LONGEST["The name of a source"]}
				placeholder="Name, alias or descriptor…"
				classes={{ list: styles.options, option: styles.option, group: styles.addable, heading: styles.heading }}
			>
				{({ words, note }) => (
					<>
						<span className={styles.name}>{words}</span>
						{note && <span className={styles.note}>{note}</span>}
					</>
				)}
			</Combobox>
			<p className={styles.hint} role="status">
				{register.state === "away" && "Offline: only this story’s sources."}
				{found.length + addable.length === 0 &&
					(isKnownOnly
						? "No other source matches."
						: "Type a name, or a descriptor such as “officials briefed on the talks”.")}
			</p>
		</div>
	);
}
