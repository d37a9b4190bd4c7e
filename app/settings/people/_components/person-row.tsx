"use client";
import { useRouter } from "next/navigation";
import { useState } from "react";
import { ProblemNotice } from "@/app/_forms/problem-notice.tsx";
import { useAction } from "@/app/_forms/use-action.ts";
import { Button } from "@/app/_ui/button.tsx";
import { Dialog } from "@/app/_ui/dialog.tsx";
import { controlClass } from "@/app/_ui/field.tsx";
import type { HandOver, PersonView } from "@/lib/contract/person.ts";
import { ROLE, ROLES } from "@/lib/core/vocabulary/vocabulary.ts";
import { makeLinkFor, removeFromPeople, setRole } from "../../actions.ts";
import styles from "../../settings.module.css";
import { LinkToHandOver } from "./link-to-hand-over.tsx";

type Props = { person: PersonView; isYou: boolean; mayChange: boolean };

/** One person: role, a new link, removal. */
export function PersonRow({ person, isYou, mayChange }: Props) {
	const role = useAction(setRole);
	const removal = useAction(removeFromPeople);
	const link = useAction(makeLinkFor);
	const [handOver, setHandOver] = useState<HandOver | null>(null);
	const [isAsking, setAsking] = useState(false);
	const router = useRouter();
	const at = { userId: person.userId, revision: person.revision };
	const change = async (chosen: string) => {
		await role.run({ ...at, role: chosen });
		router.refresh();
	};
	const remove = async () => {
		const result = await removal.run(at);
		if (!result?.ok) return;
		setAsking(false);
		router.refresh();
	};
	const showLink = async () => {
		const result = await link.run({ userId: person.userId });
		if (result?.ok) setHandOver(result.value);
	};
	return (
		<li className={styles.item}>
			<div className={styles.words}>
				<b>{person.name}</b>
				{isYou && " (you)"}
				<p>
					{person.email}
					{!person.hasSignedIn && " · has not signed in yet"}
				</p>
			</div>
			{mayChange && !isYou ? (
				<>
					<select
						className={controlClass}
						style={{ width: "auto" }}
						aria-label={`Role of ${person.name}`}
						value={person.role}
						disabled={role.pending}
						onChange={(event) => void change(event.target.value)}
					>
						{ROLES.map((one) => (
							<option key={one} value={one}>
								{ROLE[one].name}
							</option>
						))}
					</select>
					<Button onClick={showLink} disabled={link.pending} aria-label={`New sign-in link for ${person.name}`}>
						New link
					</Button>
					<Button variant="quiet" onClick={() => setAsking(true)} aria-label={`Remove ${person.name}`}>
						Remove
					</Button>
				</>
			) : (
				<span>{ROLE[person.role].name}</span>
			)}
			<ProblemNotice problem={role.problem ?? link.problem} />
			{handOver && <LinkToHandOver {...handOver} />}
			<Dialog
				open={isAsking}
				onClose={() => setAsking(false)}
				title={`Remove ${person.name}?`}
				actions={
					<>
						<Button onClick={() => setAsking(false)}>Cancel</Button>
						<Button variant="danger" onClick={remove} disabled={removal.pending}>
							Remove
						</Button>
					</>
				}
			>
				<ProblemNotice problem={removal.problem} />
				<p>
					{person.name} is signed out everywhere; their password, sign-in link and API tokens stop working for good.
					What they did stays in every story’s history under their name.
				</p>
			</Dialog>
		</li>
	);
}
