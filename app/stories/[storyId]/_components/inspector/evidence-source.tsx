"use client";
import { X } from "lucide-react";
import { useRef, useState } from "react";
import { flushSync } from "react-dom";
import { classNames } from "@/app/_ui/class-names.ts";
import { controlClass, Field } from "@/app/_ui/field.tsx";
import { IconButton } from "@/app/_ui/icon-button.tsx";
import styles from "./evidence-source.module.css";
import { type Picked, SourcePicker } from "./source-picker.tsx";

type EvidenceSourceProps = {
	/** The source that is chosen; null for none. */
	name: string | null;
	hint: string | null;
	/** Gets null where evidence is to have no source. */
	onChoose: (choice: Picked | null) => void;
};

/** Whose evidence it is: one of the register or a new one. */
export function EvidenceSource({ name, hint, onChoose }: EvidenceSourceProps) {
	const button = useRef<HTMLButtonElement>(null);
	const [picking, setPicking] = useState(false);
	const close = () => {
		flushSync(() => setPicking(false));
		button.current?.focus();
	};
	return (
		<Field label="Source" hint={hint}>
			{(control) =>
				picking ? (
					<SourcePicker
						label="Source of the evidence"
						taken={[]}
						onCancel={(isByKey) => (isByKey ? close() : setPicking(false))}
						onPick={(choice) => {
							onChoose(choice);
							close();
						}}
					/>
				) : (
					<span className={styles.source}>
						<button
							id={control.id}
							aria-describedby={control["aria-describedby"]}
							ref={button}
							type="button"
							className={classNames(controlClass, styles.choose)}
							data-none={name === null || undefined}
							onClick={() => setPicking(true)}
						>
							{name ?? "Source of this evidence (optional)"}
						</button>
						{name !== null && (
							<IconButton label={`Remove ${name}`} onClick={() => onChoose(null)}>
								<X size={13} aria-hidden />
							</IconButton>
						)}
					</span>
				)
			}
		</Field>
	);
}
