"use client";
import { type ComponentProps, useState } from "react";
import { controlClass } from "@/app/_ui/field.tsx";

type EditableLineProps = Omit<ComponentProps<"input">, "value" | "onChange"> & {
	value: string;
	onSave: (value: string) => void;
};

/** A line that is saved on leaving it or on Enter; Escape brings back what was there. */
export function EditableLine({ value, onSave, ...rest }: EditableLineProps) {
	const [draft, setDraft] = useState<string | null>(null);
	return (
		<input
			{...rest}
			className={controlClass}
			autoComplete="off"
			value={draft ?? value}
			onChange={(event) => setDraft(event.target.value)}
			onKeyDown={(event) => {
				if (event.key === "Escape") setDraft(null);
				if (event.key === "Enter") event.currentTarget.blur();
			}}
			onBlur={() => {
				const words = draft?.trim();
				setDraft(null);
				if (words !== undefined && words !== value) onSave(words);
			}}
		/>
	);
}
