import type { ComponentProps, ReactNode } from "react";
import { classNames } from "./class-names.ts";
import styles from "./icon-button.module.css";
import { Tooltip } from "./tooltip.tsx";

type IconButtonProps = Omit<ComponentProps<"button">, "aria-label"> & {
	/** The button's name, also shown as its tooltip. */
	label: string;
	/** The key that does the same, printed in the tooltip. */
	shortcut?: string | undefined;
	children: ReactNode;
};

/** A button that shows only an icon (16 px, `aria-hidden`). */
export function IconButton({ label, shortcut, className, type = "button", children, ...rest }: IconButtonProps) {
	return (
		<Tooltip label={label} shortcut={shortcut}>
			<button type={type} aria-label={label} className={classNames(styles.button, className)} {...rest}>
				{children}
			</button>
		</Tooltip>
	);
}
