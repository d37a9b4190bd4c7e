"use client";
import { Button } from "@/app/_ui/button.tsx";
import { Menu, MenuItem, MenuLine } from "@/app/_ui/menu.tsx";
import {
	ATTRIBUTION,
	type AttributionStatus,
	VERIFICATION,
	VERIFICATION_STATUSES,
} from "@/lib/core/vocabulary/vocabulary.ts";
import type { How } from "../../_state/change.ts";
import { useDeskStore } from "../../_state/desk-context.tsx";
import { useKeyFor } from "../../_state/key-choices.ts";
import { attribution, tag, verification } from "../../_state/tagging.ts";
import { StatusMark } from "../status-mark.tsx";

/** The attributions that a person decides on, each with its command. */
const ATTRIBUTIONS: readonly (readonly [AttributionStatus, command: string])[] = [
	["accepted", "accept"],
	["verified", "verify-attribution"],
	["misattributed", "misattributed"],
];

/** Status, source, evidence and assignee of all selected claims. */
export function PickedMenus({ onSource }: { onSource: (how: How) => void }) {
	const store = useDeskStore();
	const keyFor = useKeyFor();
	const { people, me } = store.data;
	return (
		<>
			<Menu trigger={<Button size="s">Status</Button>}>
				{VERIFICATION_STATUSES.map((status) => (
					<MenuItem key={status} shortcut={keyFor(`verify-${status}`)} onSelect={() => verification(store, status)}>
						<StatusMark status={status} />
						{VERIFICATION[status].name}
					</MenuItem>
				))}
				<MenuLine />
				{ATTRIBUTIONS.map(([status, command]) => (
					<MenuItem key={status} shortcut={keyFor(command)} onSelect={() => attribution(store, status)}>
						Attribution {ATTRIBUTION[status].name.toLowerCase()}
					</MenuItem>
				))}
			</Menu>
			<Menu trigger={<Button size="s">Source</Button>}>
				<MenuItem shortcut={keyFor("source")} onSelect={() => onSource("replace")}>
					Replace the source…
				</MenuItem>
				<MenuItem shortcut={keyFor("relay")} onSelect={() => onSource("via")}>
					Add an outlet (via)…
				</MenuItem>
				<MenuItem shortcut={keyFor("earlier-source")} onSelect={() => onSource("before")}>
					Add an earlier source…
				</MenuItem>
			</Menu>
			<Button size="s" onClick={() => store.places.get("evidence")?.()}>
				Evidence
			</Button>
			<Menu trigger={<Button size="s">Assign</Button>}>
				{people.map(({ userId, name }) => (
					<MenuItem key={userId} onSelect={() => tag(store, { assigneeId: userId })}>
						{userId === me.userId ? "Assign to me" : `Assign to ${name}`}
					</MenuItem>
				))}
				<MenuItem onSelect={() => tag(store, { assigneeId: null })}>Assign to nobody</MenuItem>
			</Menu>
		</>
	);
}
