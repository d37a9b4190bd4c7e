"use client";
import type { KeyboardEvent, Ref } from "react";
import { useTypedWords } from "../../_state/use-typed-words.ts";
import styles from "./editable-text.module.css";

type EditableTextProps = {
	label: string;
	value: string;
	/** Called on leaving the field or on Mod+Enter, only with another text, and the event that was seen at its first letter. */
	onSave: (value: string, seen: number) => void;
	disabled: boolean;
	look: "who" | "what";
	placeholder?: string;
	ref?: Ref<HTMLTextAreaElement>;
};

/** Words that are edited where they stand. Escape brings back what was there. */
export function EditableText({ label, value, onSave, disabled, look, placeholder, ref }: EditableTextProps) {
	const { words, type, leave, throwAway } = useTypedWords(value, onSave);
	const onKeyDown = (event: KeyboardEvent<HTMLTextAreaElement>) => {
		if (event.key === "Escape") {
			throwAway();
			event.currentTarget.blur();
		} else if (event.key === "Enter" && (event.metaKey || event.ctrlKey || look === "who")) {
			event.preventDefault();
			event.currentTarget.blur();
		}
	};
	return (
		<textarea
			ref={ref}
			aria-label={label}
			className={styles[look]}
			rows={1}
			value={words}
			placeholder={placeholder}
			readOnly={disabled}
			onChange={(event) => type(event.target.value)}
			onKeyDown={onKeyDown}
			onBlur={leave}
		/>
	);
}
