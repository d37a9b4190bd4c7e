"use client";
import { type RefObject, useEffect } from "react";
import { Field, SelectField } from "@/app/_ui/field.tsx";
import type { SourceView } from "@/lib/contract/source.ts";
import { GROUND_RULES, type GroundRule, RELIABILITIES, type Reliability } from "@/lib/core/claims/vocabulary.ts";
import type { SourceSet } from "../../_state/change.ts";
import { useDeskStore } from "../../_state/desk-context.tsx";
import { GROUND_RULE_NAME } from "../../_state/wording.ts";
import { EditableLine } from "./editable-line.tsx";
import styles from "./terms-fields.module.css";

type TermsFieldsProps = {
	source: SourceView;
	mayWrite: boolean;
	ruleRef: RefObject<HTMLSelectElement | null>;
	/** Takes the focus as soon as it is there. */
	focusFirst: boolean;
};

/** On what terms a source speaks. The identity of a confidential source has no field, on purpose. */
export function TermsFields({ source, mayWrite, ruleRef, focusFirst }: TermsFieldsProps) {
	const store = useDeskStore();
	useEffect(() => {
		if (focusFirst) ruleRef.current?.focus();
	}, [focusFirst, ruleRef]);
	const save = (set: SourceSet) => {
		store.change({ kind: "edit-source", id: source.id, set });
		store.say("Source changed.");
	};
	const line = (label: string, field: "anonymityReason" | "access" | "identityKnownTo", hint: string) => (
		<Field label={label}>
			{(control) => (
				<EditableLine
					{...control}
					value={source[field] ?? ""}
					placeholder={hint}
					disabled={!mayWrite}
					onSave={(value) => save({ [field]: value || null })}
				/>
			)}
		</Field>
	);
	return (
		<div className={styles.fields}>
			<div className={styles.pair}>
				<SelectField
					ref={ruleRef}
					label="Ground rule"
					disabled={!mayWrite}
					value={source.groundRule ?? ""}
					options={[
						{ value: "", label: "Not agreed" },
						...GROUND_RULES.map((rule) => ({
							value: rule,
							label: GROUND_RULE_NAME[rule],
						})),
					]}
					onChange={(event) =>
						save({
							groundRule: (event.target.value || null) as GroundRule | null,
						})
					}
				/>
				<SelectField
					label="Reliability"
					disabled={!mayWrite}
					value={source.reliability ?? ""}
					options={[
						{ value: "", label: "Not rated" },
						...RELIABILITIES.map((grade) => ({
							value: grade,
							label: grade === "F" ? "F, cannot be judged" : grade,
						})),
					]}
					onChange={(event) =>
						save({
							reliability: (event.target.value || null) as Reliability | null,
						})
					}
				/>
			</div>
			{source.kind === "unnamed" && (
				<>
					<Field label="Descriptor">
						{(control) => (
							<EditableLine
								{...control}
								value={source.name}
								placeholder="people familiar with…"
								disabled={!mayWrite}
								onSave={(name) => name && save({ name })}
							/>
						)}
					</Field>
					{line("Why anonymity was granted", "anonymityReason", "what the source has to fear")}
					{line("How they are in a position to know", "access", "was in the room, read the document…")}
					{line("Who here knows the identity", "identityKnownTo", "the editor’s name; never the source’s")}
				</>
			)}
		</div>
	);
}
