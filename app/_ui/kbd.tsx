import styles from "./kbd.module.css";

const NAMES: Readonly<Record<string, string>> = {
	Shift: "⇧",
	Enter: "↵",
	Escape: "Esc",
	Mod: "Ctrl",
	ArrowUp: "↑",
	ArrowDown: "↓",
};

/** A key or a combination ("Shift+j") as it is printed. */
export function keyWords(keys: string): string {
	const parts = keys === "+" ? ["+"] : keys.split("+");
	return parts
		.map((part) => NAMES[part] ?? (part.length === 1 && parts.length > 1 ? part.toUpperCase() : part))
		.join(" ");
}

/** A key or a combination as it is printed beside its action. Not read aloud: the action's name is. */
export function Kbd({ keys }: { keys: string }) {
	return (
		<kbd className={styles.kbd} aria-hidden>
			{keyWords(keys)}
		</kbd>
	);
}
