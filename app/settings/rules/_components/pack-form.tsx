"use client";
import { ProblemNotice } from "@/app/_forms/problem-notice.tsx";
import { useSavedForm } from "@/app/_forms/use-saved-form.ts";
import { Button } from "@/app/_ui/button.tsx";
import { SelectField } from "@/app/_ui/field.tsx";
import { Notice } from "@/app/_ui/notice.tsx";
import { PACK_NAMES } from "@/lib/core/rules/pack-names.ts";
import type { Pack } from "@/lib/core/rules/packs.ts";
import { choosePack } from "../../actions.ts";
import styles from "../../settings.module.css";

const OPTIONS = Object.entries(PACK_NAMES).map(([value, label]) => ({ value, label }));

/** Whose published rules hold, for an editor to choose. */
export function PackForm({ pack }: { pack: Pack }) {
	const { submit, pending, problem, saved } = useSavedForm(choosePack);
	return (
		<form className={styles.form} onSubmit={submit}>
			{saved && (
				<Notice tone="good">
					Saved. Every story is now held to {PACK_NAMES[saved.pack]}; a desk that is open, once it is reloaded.
				</Notice>
			)}
			<ProblemNotice problem={problem} />
			<SelectField label="Pack" name="pack" defaultValue={pack} options={OPTIONS} />
			<Button type="submit" variant="primary" disabled={pending}>
				Save
			</Button>
		</form>
	);
}
