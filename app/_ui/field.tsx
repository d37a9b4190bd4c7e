"use client";
import { type ComponentProps, type ReactNode, useId } from "react";
import { classNames } from "./class-names.ts";
import styles from "./field.module.css";

type FieldProps = {
	label: string;
	/** What to write, below the field. */
	hint?: ReactNode;
	/** What is wrong, in words that say what to do. */
	error?: string | null | undefined;
	className?: string;
	/** Gets the ids to tie the control to its words. */
	children: (control: { id: string; "aria-describedby": string | undefined; "aria-invalid": boolean }) => ReactNode;
};

/** A label, a control, a hint and an error, tied together for those who listen. */
export function Field({ label, hint, error, className, children }: FieldProps) {
	const id = useId();
	const described = classNames(hint != null && `${id}-hint`, error && `${id}-error`) || undefined;
	return (
		<div className={classNames(styles.field, className)}>
			<label className={styles.label} htmlFor={id}>
				{label}
			</label>
			{children({
				id,
				"aria-describedby": described,
				"aria-invalid": Boolean(error),
			})}
			{hint != null && (
				<p className={styles.hint} id={`${id}-hint`}>
					{hint}
				</p>
			)}
			{error && (
				<p className={styles.error} id={`${id}-error`} role="alert">
					{error}
				</p>
			)}
		</div>
	);
}

type Described = {
	label: string;
	hint?: ReactNode;
	error?: string | null | undefined;
};

/** A line of text with its label. */
export function TextField({ label, hint, error, className, ...input }: Described & ComponentProps<"input">) {
	return (
		<Field label={label} hint={hint} error={error} {...(className ? { className } : {})}>
			{(control) => <input className={styles.control} autoComplete="off" {...input} {...control} />}
		</Field>
	);
}

/** Several lines of text with their label. */
export function TextArea({ label, hint, error, className, ...input }: Described & ComponentProps<"textarea">) {
	return (
		<Field label={label} hint={hint} error={error} {...(className ? { className } : {})}>
			{(control) => <textarea className={classNames(styles.control, styles.area)} rows={3} {...input} {...control} />}
		</Field>
	);
}

type SelectProps = Described &
	ComponentProps<"select"> & {
		options: readonly { value: string; label: string }[];
	};

/** One of a few values, in the system's own list. */
export function SelectField({ label, hint, error, className, options, ...select }: SelectProps) {
	return (
		<Field label={label} hint={hint} error={error} {...(className ? { className } : {})}>
			{(control) => (
				<select className={classNames(styles.control, styles.select)} {...select} {...control}>
					{options.map((option) => (
						<option key={option.value} value={option.value}>
							{option.label}
						</option>
					))}
				</select>
			)}
		</Field>
	);
}

/** The class name of a bare control that has its label elsewhere. */
export const controlClass = styles.control;
