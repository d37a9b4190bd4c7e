"use client";
import { Tooltip as Base } from "@base-ui/react/tooltip";
import type { ReactElement } from "react";
import { Kbd } from "./kbd.tsx";
import styles from "./tooltip.module.css";

type TooltipProps = {
	label: string;
	/** The key that does the same. */
	shortcut?: string | undefined;
	/** One element that takes focus. */
	children: ReactElement;
};

/** Says what the element under the pointer or focus does, and its key. The element needs a name of its own. */
export function Tooltip({ label, shortcut, children }: TooltipProps) {
	return (
		<Base.Root>
			<Base.Trigger render={children} delay={450} />
			<Base.Portal>
				<Base.Positioner sideOffset={6} className={styles.positioner}>
					<Base.Popup className={styles.popup}>
						{label}
						{shortcut && <Kbd keys={shortcut} />}
					</Base.Popup>
				</Base.Positioner>
			</Base.Portal>
		</Base.Root>
	);
}
