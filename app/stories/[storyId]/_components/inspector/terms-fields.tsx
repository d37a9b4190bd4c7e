"use client";
import { useLayoutEffect, useRef } from "react";
import { v7 } from "uuid";
import { Field, SelectField } from "@/app/_ui/field.tsx";
import type { SetTerms } from "@/lib/core/changes/set-terms.ts";
import {
	GROUND_RULE,
	GROUND_RULES,
	type GroundRule,
	RELIABILITIES,
	type Reliability,
} from "@/lib/core/vocabulary/vocabulary.ts";
import type { SourceInStory } from "@/lib/replica/story-views.ts";
import type { SourceSet } from "../../_state/change.ts";
import { useDeskStore } from "../../_state/desk-context.tsx";
import type { TermsField } from "../../_state/place.ts";
import { EditableLine } from "./editable-line.tsx";
import styles from "./terms-fields.module.css";

type TermsFieldsProps = {
	source: SourceInStory;
	mayWrite: boolean;
	/** The field that takes the focus. */
	arriving: TermsField | null;
	onArrived: () => void;
};

/** On what terms a source speaks. The identity of a confidential source has no field, on purpose. */
export function TermsFields({ source, mayWrite, arriving, onArrived }: TermsFieldsProps) {
	const store = useDeskStore();
	const fields = useRef<HTMLDivElement>(null);
	useLayoutEffect(() => {
		if (arriving === null) return;
		// Only unnamed people have a reason for it.
		const field = (name: TermsField) => fields.current?.querySelector<HTMLElement>(`[name=${name}]`);
		(field(arriving) ?? field("groundRule"))?.focus();
		onArrived();
	}, [arriving, onArrived]);
	const save = (set: SourceSet, seen?: number) => {
		store.change({ kind: "edit-source", id: source.id, set }, seen);
		store.say("Source changed.");
	};
	const agree = (set: SetTerms["set"], seen?: number) => {
		store.change({ kind: "set-terms", id: v7(), sourceId: source.id, set }, seen);
		store.say("Terms changed, for this story.");
	};
	const line = (label: string, field: "anonymityReason" | "access" | "identityKnownTo", hint: string) => (
		<Field label={label}>
			{(control) => (
				<EditableLine
					{...control}
					name={field}
					value={source[field] ?? ""}
					placeholder={hint}
					disabled={!mayWrite}
					onSave={(value, seen) => agree({ [field]: value || null }, seen)}
				/>
			)}
		</Field>
	);
	return (
		<div ref={fields} className={styles.fields}>
			<div className={styles.pair}>
				<SelectField
					name="groundRule"
					label="Ground rule"
					disabled={!mayWrite}
					value={source.groundRule ?? ""}
					options={[
						{ value: "", label: "Not set" },
						...GROUND_RULES.map((rule) => ({
							value: rule,
							label: GROUND_RULE[rule].name,
						})),
					]}
					onChange={(event) => agree({ groundRule: (event.target.value || null) as GroundRule | null })}
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
								onSave={(name, seen) => name && save({ name }, seen)}
							/>
						)}
					</Field>
					{line("Why anonymity was granted", "anonymityReason", "what the source has to fear")}
					{line("How they know", "access", "was in the room, read the document…")}
					{line("Editor who knows the identity", "identityKnownTo", "the editor’s name; never the source’s")}
				</>
			)}
		</div>
	);
}
