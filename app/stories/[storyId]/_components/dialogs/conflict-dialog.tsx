"use client";
import { Button } from "@/app/_ui/button.tsx";
import { Dialog } from "@/app/_ui/dialog.tsx";
import type { LastChange } from "@/lib/contract/problem.ts";
import { useDesk, useDeskStore } from "../../_state/desk-context.tsx";
import { differences } from "../../_state/differences.ts";
import styles from "./conflict-dialog.module.css";

/** The same claim was changed elsewhere in the meantime: whose change, both versions, and the choice. */
export function ConflictDialog() {
	const store = useDeskStore();
	const conflict = useDesk((state) => state.conflict);
	const numbers = useDesk((state) => state.outline.numbers);
	if (!conflict) return null;
	const who = whoIn(conflict.changed, store.data.me.userId);
	const pairs = conflict.theirs.flatMap((theirs) => {
		const mine = conflict.mine.find(({ id }) => id === theirs.id);
		return mine ? [{ id: theirs.id, found: differences(theirs, mine, store.personName) }] : [];
	});
	return (
		<Dialog
			open
			width="m"
			title={who.title}
			description="Choose a version. You can undo either."
			actions={
				<>
					<Button onClick={() => store.settle("theirs")}>{who.keep}</Button>
					<Button variant="primary" onClick={() => store.settle("mine")}>
						Keep mine
					</Button>
				</>
			}
		>
			{pairs.length === 0 && <p>{conflict.message}</p>}
			{pairs.map(({ id, found }) => (
				<table key={id} className={styles.table}>
					<caption className={styles.caption}>Claim {numbers.get(id) ?? ""}</caption>
					<thead>
						<tr>
							<td />
							<th scope="col">{who.column} (saved)</th>
							<th scope="col">Yours (not saved)</th>
						</tr>
					</thead>
					<tbody>
						{found.map(({ name, theirs, mine }) => (
							<tr key={name}>
								<th scope="row">{name}</th>
								<td>{theirs || "nothing"}</td>
								<td>{mine || "nothing"}</td>
							</tr>
						))}
					</tbody>
				</table>
			))}
		</Dialog>
	);
}

/** Two tabs of one person meet as well: then nobody else is to be asked about it. */
function whoIn(changed: LastChange | null, myId: string) {
	if (!changed) return { title: "This was changed in the meantime", keep: "Keep theirs", column: "Theirs" };
	const at = new Date(changed.at).toLocaleString([], { dateStyle: "medium", timeStyle: "short" });
	if (changed.userId === myId)
		return { title: `You changed this in another window, ${at}`, keep: "Keep the other", column: "The other window’s" };
	return { title: `${changed.name} changed this, ${at}`, keep: "Keep theirs", column: `${changed.name}’s` };
}
