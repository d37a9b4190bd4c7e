"use client";
import { Menu as Base } from "@base-ui/react/menu";
import type { ReactElement, ReactNode } from "react";
import { classNames } from "./class-names.ts";
import { Kbd } from "./kbd.tsx";
import styles from "./menu.module.css";

type MenuProps = {
	/** The button that opens it. */
	trigger: ReactElement;
	/** `MenuItem`, `MenuLink` and `MenuLine`. */
	children: ReactNode;
	align?: "start" | "end";
};

/** Actions behind one button. */
export function Menu({ trigger, children, align = "start" }: MenuProps) {
	return (
		<Base.Root modal={false}>
			<Base.Trigger render={trigger} />
			<Base.Portal>
				<Base.Positioner
					sideOffset={4}
					align={align}
					className={styles.positioner}
				>
					<Base.Popup className={styles.popup}>{children}</Base.Popup>
				</Base.Positioner>
			</Base.Portal>
		</Base.Root>
	);
}

type MenuItemProps = {
	onSelect: () => void;
	children: ReactNode;
	shortcut?: string | undefined;
	danger?: boolean;
	disabled?: boolean;
};

/** One action of a menu. */
export function MenuItem({
	onSelect,
	children,
	shortcut,
	danger = false,
	disabled = false,
}: MenuItemProps) {
	return (
		<Base.Item
			className={classNames(styles.item, danger && styles.danger)}
			onClick={onSelect}
			disabled={disabled}
		>
			<span className={styles.label}>{children}</span>
			{shortcut && <Kbd keys={shortcut} />}
		</Base.Item>
	);
}

/** A menu entry that leads to an address. */
export function MenuLink({
	href,
	children,
}: {
	href: string;
	children: ReactNode;
}) {
	return (
		<Base.Item className={styles.item} render={<a href={href} />}>
			<span className={styles.label}>{children}</span>
		</Base.Item>
	);
}

/** Parts groups of actions. */
export function MenuLine() {
	return <Base.Separator className={styles.line} />;
}
