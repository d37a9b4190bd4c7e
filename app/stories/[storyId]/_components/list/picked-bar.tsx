"use client";
import { Combine, Trash2, X } from "lucide-react";
import { useRef, useState } from "react";
import { flushSync } from "react-dom";
import { IconButton } from "@/app/_ui/icon-button.tsx";
import type { How } from "../../_state/change.ts";
import { useDesk, useDeskStore } from "../../_state/desk-context.tsx";
import { useKeyFor } from "../../_state/key-choices.ts";
import { pickedTo } from "../../_state/place.ts";
import { merge, remove } from "../../_state/span-edits.ts";
import { usePlace } from "../../_state/use-place.ts";
import styles from "./picked-bar.module.css";
import { PickedMenus } from "./picked-menus.tsx";
import { PickedSource } from "./picked-source.tsx";

/** What can be done with several claims at once: each is one change, and one undo. Any key does as well. */
export function PickedBar() {
	const store = useDeskStore();
	const keyFor = useKeyFor();
	const count = useDesk((state) => state.picked.size);
	const [how, setHow] = useState<How | null>(null);
	const cameFrom = useRef<Element | null>(null);
	const mayWrite = store.data.me.role !== "viewer";
	const open = (next: How) => {
		if (!mayWrite || count === 0) return false;
		if (how === null) cameFrom.current = document.activeElement;
		store.set({ pane: "list" });
		setHow(next);
		return true;
	};
	usePlace(pickedTo("replace"), () => open("replace"));
	usePlace(pickedTo("via"), () => open("via"));
	usePlace(pickedTo("before"), () => open("before"));
	/** The focus goes back to where the key was pressed. */
	const leave = () => {
		flushSync(() => setHow(null));
		if (cameFrom.current instanceof HTMLElement && cameFrom.current.isConnected)
			cameFrom.current.focus({ preventScroll: true });
	};
	// Another selection begins without it.
	if (count === 0 && how !== null) setHow(null);
	if (count === 0) return null;
	return (
		<div className={styles.frame}>
			{how && <PickedSource how={how} onChange={setHow} onLeave={(isByKey) => (isByKey ? leave() : setHow(null))} />}
			<fieldset className={styles.bar}>
				<legend className={styles.count}>{count} selected</legend>
				{mayWrite && (
					<>
						<PickedMenus onSource={open} />
						<IconButton label="Merge" shortcut={keyFor("merge")} disabled={count < 2} onClick={() => merge(store)}>
							<Combine size={15} aria-hidden />
						</IconButton>
						<IconButton label="Delete" shortcut={keyFor("delete")} onClick={() => remove(store)}>
							<Trash2 size={15} aria-hidden />
						</IconButton>
					</>
				)}
				<IconButton
					label="Clear selection"
					shortcut={keyFor("unpick")}
					onClick={() => store.set({ picked: new Set() })}
				>
					<X size={15} aria-hidden />
				</IconButton>
			</fieldset>
		</div>
	);
}
