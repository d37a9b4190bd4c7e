"use client";
import { VisuallyHidden } from "@/app/_ui/visually-hidden.tsx";
import { useDesk } from "../_state/desk-context.tsx";
import { initialsOf } from "../_state/others.ts";
import styles from "./people-here.module.css";

/** More than these are counted: a row and a bar have room for a few. */
const SHOWN = 3;

/** Who else has the story open. Not read out when it changes: people come and go all day. */
export function PeopleHere() {
	const people = useDesk((state) => state.others.people);
	if (people.length === 0) return null;
	const more = people.slice(SHOWN);
	return (
		<ul className={styles.list} aria-label="Also in this story" data-many={people.length > 1 || undefined}>
			{/* A phone has room for one circle. */}
			<li aria-hidden className={styles.count}>
				<span className={styles.initials}>{people.length}</span>
			</li>
			{people.slice(0, SHOWN).map(({ userId, name }) => (
				<li key={userId} title={name}>
					<span className={styles.initials} aria-hidden>
						{initialsOf(name)}
					</span>
					<span className={styles.name}>{name}</span>
				</li>
			))}
			{more.length > 0 && (
				<li title={more.map(({ name }) => name).join(", ")}>
					<span aria-hidden>+{more.length}</span>
					<VisuallyHidden>{more.map(({ name }) => name).join(", ")}</VisuallyHidden>
				</li>
			)}
		</ul>
	);
}

/** Who else is at a claim. */
export function PeopleAt({ claimId }: { claimId: string }) {
	const people = useDesk((state) => state.others.byClaim.get(claimId));
	if (!people) return null;
	const names = people.map(({ name }) => name).join(", ");
	return (
		<span className={styles.at} title={`${names} ${people.length === 1 ? "is" : "are"} at this claim`}>
			{people.slice(0, SHOWN).map(({ userId, name }) => (
				<span key={userId} className={styles.initials} aria-hidden>
					{initialsOf(name)}
				</span>
			))}
			<VisuallyHidden>with {names}</VisuallyHidden>
		</span>
	);
}
