"use client";
import { CalendarClock } from "lucide-react";
import { useSyncExternalStore } from "react";
import { Moment } from "@/app/_ui/moment.tsx";
import styles from "./deadline-note.module.css";

const never = () => () => {};

/** When a story is due; once that is past and claims are still open, in the colour of danger and in words. */
export function DeadlineNote({ at, open }: { at: string; open: boolean }) {
	const late = useSyncExternalStore(
		never,
		() => open && Date.parse(at) < Date.now(),
		() => false,
	);
	return (
		<p className={late ? styles.late : styles.due}>
			<CalendarClock size={14} aria-hidden />
			<span>
				{late ? "was due " : "due "}
				<Moment at={at} />
			</span>
		</p>
	);
}
