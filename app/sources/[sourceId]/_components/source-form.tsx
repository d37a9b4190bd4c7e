"use client";
import type { FormEvent } from "react";
import { ProblemNotice } from "@/app/_forms/problem-notice.tsx";
import { Button } from "@/app/_ui/button.tsx";
import { SelectField, TextArea, TextField } from "@/app/_ui/field.tsx";
import { HiddenLegend } from "@/app/_ui/visually-hidden.tsx";
import type { SourceView } from "@/lib/contract/source.ts";
import { LONGEST } from "@/lib/core/vocabulary/limits.ts";
import { isUnnamed, RELIABILITIES, RELIABILITY, SOURCE_KIND, SOURCE_KINDS } from "@/lib/core/vocabulary/vocabulary.ts";
import { BothVersions } from "./both-versions.tsx";
import { fieldsOf } from "./source-fields.ts";
import styles from "./source-form.module.css";
import { UnnamedNotice } from "./unnamed-notice.tsx";
import { type SaveSource, useSourceForm } from "./use-source-form.ts";

const KINDS = SOURCE_KINDS.map((kind) => ({
	value: kind,
	label: SOURCE_KIND[kind].name,
}));
const RATINGS = [
	{ value: "", label: "Not rated" },
	...RELIABILITIES.map((one) => ({
		value: one,
		label: `${one}: ${RELIABILITY[one].name.toLowerCase()}`,
	})),
];

/** What is known about a source. A save that comes after someone else's shows both versions. */
export function SourceForm({ source, mayEdit, save }: { source: SourceView; mayEdit: boolean; save: SaveSource }) {
	const form = useSourceForm(source, save);
	const { fields, change, theirs } = form;
	const send = (event: FormEvent) => {
		event.preventDefault();
		void form.save();
	};
	return (
		<form onSubmit={send}>
			<fieldset className={styles.form} disabled={!mayEdit}>
				<HiddenLegend>{mayEdit ? "Edit the source" : "Only checkers can edit this"}</HiddenLegend>
				{theirs ? (
					<BothVersions
						mine={fields}
						theirs={fieldsOf(theirs)}
						onKeepMine={() => void form.save(theirs.revision)}
						onTakeTheirs={() => form.show(theirs)}
					/>
				) : (
					<ProblemNotice problem={form.problem} />
				)}
				<TextField
					label={isUnnamed(fields.kind) ? "Descriptor" : "Name"}
					value={fields.name}
					onChange={(event) => change({ name: event.target.value })}
					required
					maxLength={LONGEST["The name of a source"]}
				/>
				<SelectField
					label="Kind"
					options={KINDS}
					value={fields.kind}
					onChange={(event) =>
						change({
							kind: SOURCE_KINDS.find((one) => one === event.target.value) ?? fields.kind,
						})
					}
				/>
				{isUnnamed(fields.kind) ? (
					<UnnamedNotice storyId={source.storyId} />
				) : (
					<TextArea
						label="Aliases"
						hint="Other names, one per line."
						value={fields.aliases}
						onChange={(event) => change({ aliases: event.target.value })}
					/>
				)}
				<SelectField
					label="Reliability"
					options={RATINGS}
					value={fields.reliability}
					onChange={(event) => change({ reliability: event.target.value })}
				/>
				<TextArea
					label="Note"
					value={fields.note}
					onChange={(event) => change({ note: event.target.value })}
					maxLength={LONGEST["A note"]}
				/>
				<div className={styles.foot}>
					<Button type="submit" variant="primary" disabled={form.pending || !form.isTyped}>
						Save
					</Button>
					<p role="status">{form.isSaved && !form.isTyped ? "Saved" : ""}</p>
				</div>
			</fieldset>
		</form>
	);
}
