"use client";
import { FileText, List, SlidersHorizontal } from "lucide-react";
import { useDesk, useDeskStore } from "../_state/desk-context.tsx";
import type { Pane } from "../_state/desk-state.ts";
import styles from "./pane-switch.module.css";

const PANES: readonly { pane: Pane; name: string; icon: typeof List }[] = [
	{ pane: "text", name: "Text", icon: FileText },
	{ pane: "list", name: "Claims", icon: List },
	{ pane: "inspector", name: "Claim", icon: SlidersHorizontal },
];

/** On a narrow window: which pane is shown. */
export function PaneSwitch() {
	const store = useDeskStore();
	const pane = useDesk((state) => state.pane);
	const number = useDesk((state) => (state.currentId ? state.outline.numbers.get(state.currentId) : undefined));
	return (
		<nav className={styles.bar} aria-label="Panes">
			{PANES.map(({ pane: one, name, icon: Icon }) => (
				<button
					key={one}
					type="button"
					className={styles.pane}
					data-pane={one}
					aria-pressed={pane === one}
					onClick={() => store.set({ pane: one })}
				>
					<Icon size={18} aria-hidden />
					{one === "inspector" && number ? `Claim ${number}` : name}
				</button>
			))}
		</nav>
	);
}
