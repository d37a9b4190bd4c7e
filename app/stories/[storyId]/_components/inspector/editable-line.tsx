"use client";
import type { ComponentProps } from "react";
import { controlClass } from "@/app/_ui/field.tsx";
import { useTypedWords } from "../../_state/use-typed-words.ts";

type EditableLineProps = Omit<ComponentProps<"input">, "value" | "onChange"> & {
	value: string;
	onSave: (value: string, seen: number) => void;
};

/** A line that is saved on leaving it or on Enter; Escape brings back what was there. */
export function EditableLine({ value, onSave, ...rest }: EditableLineProps) {
	const { words, type, leave, throwAway } = useTypedWords(value, onSave);
	return (
		<input
			{...rest}
			className={controlClass}
			autoComplete="off"
			value={words}
			onChange={(event) => type(event.target.value)}
			onKeyDown={(event) => {
				if (event.key === "Escape") throwAway();
				if (event.key === "Enter") event.currentTarget.blur();
			}}
			onBlur={leave}
		/>
	);
}
