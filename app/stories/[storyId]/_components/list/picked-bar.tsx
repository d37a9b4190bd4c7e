"use client";
import { Combine, Trash2, X } from "lucide-react";
import { Button } from "@/app/_ui/button.tsx";
import { IconButton } from "@/app/_ui/icon-button.tsx";
import { Menu, MenuItem } from "@/app/_ui/menu.tsx";
import { VERIFICATION, VERIFICATION_STATUSES } from "@/lib/core/vocabulary/vocabulary.ts";
import { useDesk, useDeskStore } from "../../_state/desk-context.tsx";
import { useKeyFor } from "../../_state/key-choices.ts";
import { merge, remove } from "../../_state/span-edits.ts";
import { attribution, verification } from "../../_state/tagging.ts";
import { StatusMark } from "../status-mark.tsx";
import styles from "./picked-bar.module.css";

/** What can be done with several claims at once. Any key does as well. */
export function PickedBar() {
	const store = useDeskStore();
	const keyFor = useKeyFor();
	const count = useDesk((state) => state.picked.size);
	if (count === 0) return null;
	return (
		<fieldset className={styles.bar}>
			<legend className={styles.count}>{count} selected</legend>
			<Menu trigger={<Button size="s">Set status…</Button>}>
				{VERIFICATION_STATUSES.map((status) => (
					<MenuItem key={status} shortcut={keyFor(`verify-${status}`)} onSelect={() => verification(store, status)}>
						<StatusMark status={status} />
						{VERIFICATION[status].name}
					</MenuItem>
				))}
			</Menu>
			<Button size="s" onClick={() => attribution(store, "accepted")}>
				Accept
			</Button>
			<IconButton label="Merge" shortcut={keyFor("merge")} disabled={count < 2} onClick={() => merge(store)}>
				<Combine size={15} aria-hidden />
			</IconButton>
			<IconButton label="Delete" shortcut={keyFor("delete")} onClick={() => remove(store)}>
				<Trash2 size={15} aria-hidden />
			</IconButton>
			<IconButton label="Clear selection" shortcut={keyFor("unpick")} onClick={() => store.set({ picked: new Set() })}>
				<X size={15} aria-hidden />
			</IconButton>
		</fieldset>
	);
}
