"use client";
import { Button } from "@/app/_ui/button.tsx";
import { Dialog } from "@/app/_ui/dialog.tsx";
import { useDesk, useDeskStore } from "../../_state/desk-context.tsx";
import { differences } from "../../_state/differences.ts";
import styles from "./conflict-dialog.module.css";

/** Somebody else changed the same claim: both versions, and the choice. */
export function ConflictDialog() {
	const store = useDeskStore();
	const conflict = useDesk((state) => state.conflict);
	const numbers = useDesk((state) => state.outline.numbers);
	if (!conflict) return null;
	const pairs = conflict.theirs.flatMap((theirs) => {
		const mine = conflict.mine.find(({ id }) => id === theirs.id);
		return mine ? [{ id: theirs.id, found: differences(theirs, mine, store.personName) }] : [];
	});
	return (
		<Dialog
			open
			width="m"
			title="Somebody else changed this as well"
			description="Nothing is lost yet. Choose which version stays; you can undo either."
			actions={
				<>
					<Button onClick={() => store.settle("theirs")}>Take theirs</Button>
					<Button variant="primary" onClick={() => store.settle("mine")}>
						Put mine on top
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
							<th scope="col">Theirs, saved</th>
							<th scope="col">Mine, waiting</th>
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
