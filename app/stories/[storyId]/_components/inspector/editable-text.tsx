"use client";
import { type KeyboardEvent, type Ref, useEffect, useRef, useState } from "react";
import styles from "./editable-text.module.css";

type EditableTextProps = {
	label: string;
	value: string;
	/** Called on leaving the field or on Mod+Enter, only with another text. */
	onSave: (value: string) => void;
	disabled: boolean;
	look: "who" | "what";
	placeholder?: string;
	ref?: Ref<HTMLTextAreaElement>;
};

/** Words that are edited where they stand. Escape brings back what was there. */
export function EditableText({ label, value, onSave, disabled, look, placeholder, ref }: EditableTextProps) {
	const [draft, setDraft] = useState<string | null>(null);
	const thrownAway = useRef(false);
	// Words that change under a field that nobody is writing in are shown at once.
	useEffect(() => setDraft((old) => (old === value ? null : old)), [value]);
	const leave = () => {
		// Escape leaves the field too, before the draft it threw away is gone from this rendering.
		const words = thrownAway.current ? undefined : draft?.trim();
		thrownAway.current = false;
		setDraft(null);
		if (words !== undefined && words !== value) onSave(words);
	};
	const onKeyDown = (event: KeyboardEvent<HTMLTextAreaElement>) => {
		if (event.key === "Escape") {
			thrownAway.current = true;
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
			value={draft ?? value}
			placeholder={placeholder}
			readOnly={disabled}
			onChange={(event) => setDraft(event.target.value)}
			onKeyDown={onKeyDown}
			onBlur={leave}
		/>
	);
}
