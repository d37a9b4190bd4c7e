import type { ComponentProps } from "react";
import styles from "./button.module.css";
import { classNames } from "./class-names.ts";

export type ButtonProps = ComponentProps<"button"> & {
	/** `primary` once a screen; `quiet` has no border until it is pointed at. */
	variant?: "primary" | "plain" | "quiet" | "danger";
	size?: "s" | "m";
};

/** A button of the house. It submits nothing unless told to. */
export function Button({ variant = "plain", size = "m", className, type = "button", ...rest }: ButtonProps) {
	return (
		<button type={type} className={classNames(styles.button, styles[variant], styles[size], className)} {...rest} />
	);
}

/** The class names of a button, for a link that looks like one. */
export function buttonClass(variant: NonNullable<ButtonProps["variant"]> = "plain", size: "s" | "m" = "m"): string {
	return classNames(styles.button, styles[variant], styles[size]);
}
