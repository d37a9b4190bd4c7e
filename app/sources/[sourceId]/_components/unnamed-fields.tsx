"use client";
import { SelectField, TextArea } from "@/app/_ui/field.tsx";
import { Notice } from "@/app/_ui/notice.tsx";
import { LONGEST } from "@/lib/core/vocabulary/limits.ts";
import { GROUND_RULE, GROUND_RULES } from "@/lib/core/vocabulary/vocabulary.ts";
import { FIELD_NAMES, type SourceFields } from "./source-fields.ts";

const RULES = [
	{ value: "", label: "Not set" },
	...GROUND_RULES.map((rule) => ({
		value: rule,
		label: GROUND_RULE[rule].name,
	})),
];

type Props = {
	fields: SourceFields;
	change: (part: Partial<SourceFields>) => void;
};

/** What a newsroom may write down of people it does not name. */
export function UnnamedFields({ fields, change }: Props) {
	return (
		<>
			<Notice title="Never enter the source’s identity">
				<p>
					Onrecord has no field for the identity of a confidential source. Enter no name or detail here that would give
					it away.
				</p>
			</Notice>
			<SelectField
				label={FIELD_NAMES.groundRule}
				options={RULES}
				value={fields.groundRule}
				onChange={(event) => change({ groundRule: event.target.value })}
			/>
			<TextArea
				label={FIELD_NAMES.anonymityReason}
				value={fields.anonymityReason}
				onChange={(event) => change({ anonymityReason: event.target.value })}
				maxLength={LONGEST["A note"]}
			/>
			<TextArea
				label={FIELD_NAMES.access}
				hint="“Read the minutes”, “was in the room”."
				value={fields.access}
				onChange={(event) => change({ access: event.target.value })}
				maxLength={LONGEST["A note"]}
			/>
			<TextArea
				label={FIELD_NAMES.identityKnownTo}
				hint="The editor’s name; never the source’s."
				value={fields.identityKnownTo}
				onChange={(event) => change({ identityKnownTo: event.target.value })}
				maxLength={LONGEST["A note"]}
			/>
		</>
	);
}
