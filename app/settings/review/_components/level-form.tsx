"use client";
import { ProblemNotice } from "@/app/_forms/problem-notice.tsx";
import { useSavedForm } from "@/app/_forms/use-saved-form.ts";
import { Button } from "@/app/_ui/button.tsx";
import { SelectField, TextField } from "@/app/_ui/field.tsx";
import { Notice } from "@/app/_ui/notice.tsx";
import { type Level, type LevelSetting, WHEN, WHENS } from "@/lib/core/review/levels.ts";
import { LONGEST } from "@/lib/core/vocabulary/limits.ts";
import { changeLevel } from "../../actions.ts";
import styles from "../../settings.module.css";
import own from "./level-form.module.css";

type Props = {
	level: Level;
	setting: LevelSetting;
	people: readonly { readonly userId: string; readonly name: string }[];
};

const OPTIONS = WHENS.map((value) => ({ value, label: WHEN[value].name }));

/** What a level is called, which stories need it and who alone signs it, for an owner to set. */
export function LevelForm({ level, setting, people }: Props) {
	const read = (fields: FormData) => ({
		...{ level, name: fields.get("name"), when: fields.get("when") },
		signers: fields.getAll("signers"),
	});
	const { submit, pending, problem, saved } = useSavedForm(changeLevel, { read });
	return (
		<form className={styles.form} onSubmit={submit} aria-labelledby={level}>
			{saved && <Notice tone="good">Saved. It holds for reviews that are under way, too.</Notice>}
			<ProblemNotice problem={problem} />
			<TextField label="Name" name="name" defaultValue={setting.name} required maxLength={LONGEST["A name"]} />
			<SelectField
				label="Needed for"
				name="when"
				defaultValue={setting.when}
				options={OPTIONS}
				hint={`${WHEN.risk.name}: ${WHEN.risk.meaning.toLowerCase()}.`}
			/>
			<fieldset className={own.people}>
				<legend>Who signs</legend>
				{people.map(({ userId, name }) => (
					<label key={userId} className={own.person}>
						<input type="checkbox" name="signers" value={userId} defaultChecked={setting.signers.includes(userId)} />
						{name}
					</label>
				))}
			</fieldset>
			<Button type="submit" variant="primary" disabled={pending}>
				Save
			</Button>
		</form>
	);
}
