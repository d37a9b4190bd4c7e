"use client";
import { ProblemNotice } from "@/app/_forms/problem-notice.tsx";
import { useSavedForm } from "@/app/_forms/use-saved-form.ts";
import { Button } from "@/app/_ui/button.tsx";
import { SelectField, TextField } from "@/app/_ui/field.tsx";
import { Notice } from "@/app/_ui/notice.tsx";
import type { RulesView } from "@/lib/contract/rules.ts";
import { STRENGTH } from "@/lib/core/rules/pack-names.ts";
import type { RuleId } from "@/lib/core/rules/rules.ts";
import { changeRule } from "../../../actions.ts";
import styles from "../../../settings.module.css";

type Props = {
	ruleId: RuleId;
	/** What the pack says of it. */
	packStrength: string;
	/** What the newsroom says of it. */
	own: NonNullable<RulesView["overrides"][RuleId]>;
	options: readonly { readonly name: string; readonly value: number; readonly ofPack: number }[];
};

/** How gravely a rule is taken, and its numbers, for an editor to set. */
export function RuleForm({ ruleId, packStrength, own, options }: Props) {
	const read = (fields: FormData) => {
		const set = options
			.map(({ name, ofPack }) => ({ name, ofPack, value: Number(fields.get(name)) }))
			.filter(({ value, ofPack }) => value !== ofPack);
		return {
			ruleId,
			severity: fields.get("severity") || null,
			options: set.length === 0 ? null : Object.fromEntries(set.map(({ name, value }) => [name, value])),
		};
	};
	const { submit, pending, problem, saved } = useSavedForm(changeRule, { read });
	return (
		<form className={styles.form} onSubmit={submit}>
			{saved && <Notice tone="good">Saved. A desk that is open goes by it once it is reloaded.</Notice>}
			<ProblemNotice problem={problem} />
			<SelectField
				label="Severity"
				name="severity"
				defaultValue={own.severity ?? ""}
				options={[
					{ value: "", label: `As the pack says (${packStrength.toLowerCase()})` },
					...Object.entries(STRENGTH).map(([value, label]) => ({ value, label })),
				]}
			/>
			{options.map(({ name, value, ofPack }) => (
				<TextField
					key={name}
					label={`Number of ${name}`}
					name={name}
					type="number"
					min={0}
					max={1000}
					required
					defaultValue={value}
					hint={`${ofPack} in the pack.`}
				/>
			))}
			<Button type="submit" variant="primary" disabled={pending}>
				Save
			</Button>
		</form>
	);
}
