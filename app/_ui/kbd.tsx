import styles from "./kbd.module.css";

const NAMES: Readonly<Record<string, string>> = {
	Shift: "⇧",
	Enter: "↵",
	Escape: "Esc",
	Mod: "Ctrl",
	ArrowUp: "↑",
	ArrowDown: "↓",
};

/** A key or a combination ("Shift+j") as it is printed beside its action. Not read aloud: the action's name is. */
export function Kbd({ keys }: { keys: string }) {
	const parts = keys === "+" ? ["+"] : keys.split("+");
	return (
		<kbd className={styles.kbd} aria-hidden>
			{parts
				.map(
					(part) =>
						NAMES[part] ??
						(part.length === 1 && parts.length > 1 ? part.toUpperCase() : part),
				)
				.join(" ")}
		</kbd>
	);
}
