"use client";
import { Dialog as Base } from "@base-ui/react/dialog";
import { X } from "lucide-react";
import type { ReactNode } from "react";
import { classNames } from "./class-names.ts";
import styles from "./dialog.module.css";

type DialogProps = {
	open: boolean;
	onClose: () => void;
	title: string;
	description?: ReactNode;
	children: ReactNode;
	/** Buttons at the foot, the one that is meant most last. */
	actions?: ReactNode;
	width?: "s" | "m" | "l";
};

/** A question or a form above the page. Focus stays in it; Escape and the backdrop close it. */
export function Dialog({ open, onClose, title, description, children, actions, width = "s" }: DialogProps) {
	return (
		<Base.Root open={open} onOpenChange={(isOpen) => !isOpen && onClose()}>
			<Base.Portal>
				<Base.Backdrop className={styles.backdrop} />
				<Base.Popup className={classNames(styles.popup, styles[width])}>
					<header className={styles.header}>
						<Base.Title className={styles.title}>{title}</Base.Title>
						<Base.Close className={styles.close} aria-label="Close">
							<X size={16} aria-hidden />
						</Base.Close>
					</header>
					{description && <Base.Description className={styles.description}>{description}</Base.Description>}
					<div className={styles.body}>{children}</div>
					{actions && <footer className={styles.actions}>{actions}</footer>}
				</Base.Popup>
			</Base.Portal>
		</Base.Root>
	);
}
