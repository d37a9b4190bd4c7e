"use client";
import { ChevronDown, ChevronUp, Ellipsis, Flag } from "lucide-react";
import { IconButton } from "@/app/_ui/icon-button.tsx";
import { Menu, MenuItem, MenuLine } from "@/app/_ui/menu.tsx";
import type { ClaimView } from "@/lib/contract/claim.ts";
import { useDesk, useDeskStore, useFindings } from "../../_state/desk-context.tsx";
import { useKeyFor } from "../../_state/key-choices.ts";
import { step } from "../../_state/moves.ts";
import { merge, remove } from "../../_state/span-edits.ts";
import { tag } from "../../_state/tagging.ts";
import { FindingsMark } from "./findings-mark.tsx";
import styles from "./inspector-header.module.css";

/** Which claim this is, the way to its neighbours, and what is done rarely. */
export function InspectorHeader({ claim, mayWrite }: { claim: ClaimView; mayWrite: boolean }) {
	const store = useDeskStore();
	const keyFor = useKeyFor();
	const { people, me } = store.data;
	const number = useDesk((state) => state.outline.numbers.get(claim.id) ?? 0);
	const total = useDesk((state) => state.outline.order.length);
	const findings = useFindings(claim.id);
	const assignee = people.find(({ userId }) => userId === claim.assigneeId);
	return (
		<header className={styles.header}>
			<h2 className={styles.place}>
				<b>{number}</b> of {total}
			</h2>
			{assignee && <span className={styles.assignee}>{assignee.userId === me.userId ? "mine" : assignee.name}</span>}
			{findings.length > 0 && <FindingsMark findings={findings} onPress={() => store.places.get("findings")?.()} />}
			<span className={styles.end}>
				<IconButton label="Previous claim" shortcut={keyFor("previous")} onClick={() => step(store, -1)}>
					<ChevronUp size={16} aria-hidden />
				</IconButton>
				<IconButton label="Next claim" shortcut={keyFor("next")} onClick={() => step(store, 1)}>
					<ChevronDown size={16} aria-hidden />
				</IconButton>
				{mayWrite && (
					<>
						<IconButton
							label="Flag"
							shortcut={keyFor("flag")}
							aria-pressed={claim.flagged}
							className={claim.flagged ? styles.flagged : undefined}
							onClick={() => tag(store, { flagged: !claim.flagged }, [claim.id])}
						>
							<Flag size={15} fill={claim.flagged ? "currentColor" : "none"} aria-hidden />
						</IconButton>
						<Menu
							align="end"
							trigger={
								<IconButton label="More for this claim">
									<Ellipsis size={16} aria-hidden />
								</IconButton>
							}
						>
							<MenuItem shortcut={keyFor("split")} onSelect={() => store.set({ panel: "split" })}>
								Split…
							</MenuItem>
							<MenuItem shortcut={keyFor("merge")} onSelect={() => merge(store)}>
								Merge with the next claim
							</MenuItem>
							<MenuItem shortcut={keyFor("edit-text")} onSelect={() => store.places.get("edit-text")?.()}>
								Edit this paragraph
							</MenuItem>
							<MenuItem shortcut={keyFor("wording")} onSelect={() => store.places.get("wording")?.()}>
								Propose better words
							</MenuItem>
							<MenuItem shortcut={keyFor("correction")} onSelect={() => store.places.get("correction")?.()}>
								Note a correction after publication
							</MenuItem>
							<MenuLine />
							{people.map(({ userId, name }) => (
								<MenuItem
									key={userId}
									disabled={userId === claim.assigneeId}
									onSelect={() => tag(store, { assigneeId: userId }, [claim.id])}
								>
									Assign to {userId === me.userId ? "me" : name}
								</MenuItem>
							))}
							{claim.assigneeId !== null && (
								<MenuItem onSelect={() => tag(store, { assigneeId: null }, [claim.id])}>Unassign</MenuItem>
							)}
							<MenuLine />
							<MenuItem danger shortcut={keyFor("delete")} onSelect={() => remove(store)}>
								Delete
							</MenuItem>
						</Menu>
					</>
				)}
			</span>
		</header>
	);
}
