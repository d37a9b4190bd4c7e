"use client";
import Link from "next/link";
import {
	cloneElement,
	createContext,
	type KeyboardEvent,
	type ReactElement,
	type ReactNode,
	useContext,
	useEffect,
	useId,
	useLayoutEffect,
	useRef,
	useState,
} from "react";
import { classNames } from "./class-names.ts";
import { Kbd } from "./kbd.tsx";
import styles from "./menu.module.css";

type MenuProps = {
	/** The button that opens it. */
	trigger: ReactElement<Record<string, unknown>>;
	/** `MenuItem`, `MenuLink` and `MenuLine`. */
	children: ReactNode;
	align?: "start" | "end";
};

const CloseContext = createContext<() => void>(() => {});

/**
 * Actions behind one button, after the menu button pattern of the ARIA practices: arrow keys, Home, End and first letters
 * move, Enter takes, Escape and a press elsewhere close. Ours, on the browser's own popover, because the kit's menu is a
 * quarter of what a screen may load at first.
 */
export function Menu({ trigger, children, align = "start" }: MenuProps) {
	const id = useId();
	const button = useRef<HTMLButtonElement>(null);
	const popup = useRef<HTMLDivElement>(null);
	const [open, setOpen] = useState(false);
	const close = () => {
		setOpen(false);
		button.current?.focus();
	};
	useLayoutEffect(() => {
		const [box, place] = [popup.current, button.current?.getBoundingClientRect()];
		if (!open || !box || !place) return;
		// Into the top layer, where the browser has one for it.
		if ("showPopover" in box) {
			box.popover = "manual";
			box.showPopover();
		}
		const left = align === "start" ? place.left : place.right - box.offsetWidth;
		const below = place.bottom + 4;
		const top = below + box.offsetHeight > innerHeight - 8 ? Math.max(8, place.top - box.offsetHeight - 4) : below;
		box.style.translate = `${Math.round(Math.max(8, Math.min(innerWidth - box.offsetWidth - 8, left)))}px ${Math.round(top)}px`;
		itemsOf(box)[0]?.focus({ preventScroll: true });
	}, [open, align]);
	useEffect(() => {
		if (!open) return;
		const leave = ({ target }: PointerEvent) => {
			const inside = [popup.current, button.current].some((one) => one?.contains(target as Node));
			if (!inside) setOpen(false);
		};
		document.addEventListener("pointerdown", leave);
		return () => document.removeEventListener("pointerdown", leave);
	}, [open]);
	const onKeyDown = (event: KeyboardEvent<HTMLDivElement>) => {
		const items = itemsOf(event.currentTarget);
		const next = nextItem(items, items.indexOf(document.activeElement as HTMLElement), event.key);
		if (event.key === "Escape" || event.key === "Tab") close();
		else if (next) next.focus();
		else return;
		event.preventDefault();
		event.stopPropagation();
	};
	return (
		<>
			{cloneElement(trigger, {
				ref: button,
				"aria-haspopup": "menu",
				"aria-expanded": open,
				"aria-controls": open ? id : undefined,
				"data-popup-open": open || undefined,
				onClick: () => setOpen(!open),
				onKeyDown: (event: KeyboardEvent) => {
					if (event.key !== "ArrowDown") return;
					event.preventDefault();
					setOpen(true);
				},
			})}
			{open && (
				<CloseContext value={close}>
					<div ref={popup} id={id} role="menu" tabIndex={-1} className={styles.popup} onKeyDown={onKeyDown}>
						{children}
					</div>
				</CloseContext>
			)}
		</>
	);
}

function itemsOf(box: HTMLElement): HTMLElement[] {
	return [...box.querySelectorAll<HTMLElement>("[role=menuitem]:not([aria-disabled=true])")];
}

/** The item that a key moves to; undefined for a key that moves nowhere. */
function nextItem(items: readonly HTMLElement[], at: number, key: string): HTMLElement | undefined {
	if (key === "ArrowDown") return items[(at + 1) % items.length];
	if (key === "ArrowUp") return items.at(at <= 0 ? -1 : at - 1);
	if (key === "Home") return items[0];
	if (key === "End") return items.at(-1);
	if (key.length !== 1 || key === " ") return undefined;
	const round = [...items.slice(at + 1), ...items.slice(0, at + 1)];
	return round.find((item) => item.textContent?.trim().toLowerCase().startsWith(key.toLowerCase()));
}

type MenuItemProps = {
	onSelect: () => void;
	children: ReactNode;
	shortcut?: string | undefined;
	danger?: boolean;
	disabled?: boolean;
};

/** One action of a menu. */
export function MenuItem({ onSelect, children, shortcut, danger = false, disabled = false }: MenuItemProps) {
	const close = useContext(CloseContext);
	return (
		<button
			type="button"
			role="menuitem"
			tabIndex={-1}
			aria-disabled={disabled || undefined}
			className={classNames(styles.item, danger && styles.danger)}
			onPointerMove={(event) => event.currentTarget.focus({ preventScroll: true })}
			onClick={() => {
				if (disabled) return;
				close();
				onSelect();
			}}
		>
			<span className={styles.label}>{children}</span>
			{shortcut && <Kbd keys={shortcut} />}
		</button>
	);
}

type MenuLinkProps = {
	href: string;
	/** A file to download, not a page. */
	isFile?: boolean;
	children: ReactNode;
};

/** A menu entry that leads to a page or downloads a file. */
export function MenuLink({ href, isFile = false, children }: MenuLinkProps) {
	const Element = isFile ? "a" : Link;
	return (
		<Element
			role="menuitem"
			tabIndex={-1}
			className={styles.item}
			href={href}
			onPointerMove={(event) => event.currentTarget.focus({ preventScroll: true })}
		>
			<span className={styles.label}>{children}</span>
		</Element>
	);
}

/** Parts groups of actions. */
export function MenuLine() {
	return <hr className={styles.line} />;
}
