"use client";
import { Dialog as Base } from "@base-ui/react/dialog";
import { X } from "lucide-react";
import { type ReactNode, type RefObject, useRef } from "react";
import { classNames } from "./class-names.ts";
import styles from "./dialog.module.css";

type DialogProps = {
	open: boolean;
	/** Left out where the question must be answered: then nothing but an answer closes it. */
	onClose?: () => void;
	title: string;
	description?: ReactNode;
	children: ReactNode;
	/** Buttons at the foot, the one that is meant most last. */
	actions?: ReactNode;
	width?: "s" | "m" | "l";
	/** What takes the focus; the first that can, where nothing is named. */
	initialFocus?: RefObject<HTMLElement | null>;
};

/**
 * A question or a form above the page. Focus stays in it; Escape and the backdrop close it. A question that must be
 * answered takes the focus itself, so that a key on its way to the page answers nothing.
 */
export function Dialog({
	open,
	onClose,
	title,
	description,
	children,
	actions,
	width = "s",
	initialFocus,
}: DialogProps) {
	const popup = useRef<HTMLDivElement>(null);
	return (
		<Base.Root open={open} onOpenChange={(isOpen) => !isOpen && onClose?.()}>
			<Base.Portal>
				<Base.Backdrop className={styles.backdrop} />
				<Base.Popup
					ref={popup}
					className={classNames(styles.popup, styles[width])}
					initialFocus={initialFocus ?? (onClose ? true : popup)}
				>
					<header className={styles.header}>
						<Base.Title className={styles.title}>{title}</Base.Title>
						{onClose && (
							<Base.Close className={styles.close} aria-label="Close">
								<X size={16} aria-hidden />
							</Base.Close>
						)}
					</header>
					{description && <Base.Description className={styles.description}>{description}</Base.Description>}
					<div className={styles.body}>{children}</div>
					{actions && <footer className={styles.actions}>{actions}</footer>}
				</Base.Popup>
			</Base.Portal>
		</Base.Root>
	);
}
