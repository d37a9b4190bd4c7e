"use client";
import { useRouter } from "next/navigation";
import type { FormEvent } from "react";
import { ProblemNotice } from "@/app/_forms/problem-notice.tsx";
import { useAction } from "@/app/_forms/use-action.ts";
import { Button } from "@/app/_ui/button.tsx";
import { SelectField, TextField } from "@/app/_ui/field.tsx";
import type { RetentionView } from "@/lib/contract/retention.ts";
import { LONGEST } from "@/lib/core/vocabulary/limits.ts";
import { changeHold } from "../../actions.ts";
import styles from "../../settings.module.css";

type Props = {
	retention: RetentionView;
	stories: readonly { readonly id: string; readonly title: string }[];
	mayChange: boolean;
};

/** The legal holds there are, and a form for another. */
export function Holds({ retention: { hold, heldStories }, stories, mayChange }: Props) {
	const { run, pending, problem } = useAction(changeHold);
	const router = useRouter();
	const set = async (storyId: string | null, reason: string | null) => {
		const result = await run({ storyId, reason });
		if (result?.ok) router.refresh();
		return result?.ok === true;
	};
	const send = async (event: FormEvent<HTMLFormElement>) => {
		event.preventDefault();
		const form = event.currentTarget;
		const given = new FormData(form);
		if (await set(String(given.get("storyId")) || null, String(given.get("reason")))) form.reset();
	};
	const holds = [
		...(hold === null ? [] : [{ id: null, title: "The whole newsroom", hold }]),
		...heldStories.map((story) => ({ ...story, id: story.id as string | null })),
	];
	const held = new Set(holds.map(({ id }) => id));
	return (
		<>
			<ProblemNotice problem={problem} />
			{holds.length === 0 ? (
				<p>Nothing is on hold.</p>
			) : (
				<ul className={styles.list} aria-label="On hold">
					{holds.map(({ id, title, hold: reason }) => (
						<li key={id ?? "newsroom"} className={styles.item}>
							<div className={styles.words}>
								<b>{title}</b>
								<p>{reason}</p>
							</div>
							{mayChange && (
								<Button onClick={() => set(id, null)} disabled={pending} aria-label={`Lift the hold on ${title}`}>
									Lift
								</Button>
							)}
						</li>
					))}
				</ul>
			)}
			{mayChange && (
				<form className={styles.form} onSubmit={send} aria-label="Lay a hold">
					<SelectField
						label="Hold"
						name="storyId"
						options={[
							...(held.has(null) ? [] : [{ value: "", label: "The whole newsroom" }]),
							...stories.filter(({ id }) => !held.has(id)).map(({ id, title }) => ({ value: id, label: title })),
						]}
					/>
					<TextField
						label="Reason"
						name="reason"
						required
						maxLength={LONGEST["A reason"]}
						hint="It stays in the record."
					/>
					<Button type="submit" disabled={pending}>
						Lay a hold
					</Button>
				</form>
			)}
		</>
	);
}
