"use client";
import { HiddenLegend } from "@/app/_ui/visually-hidden.tsx";
import { counted } from "@/lib/core/vocabulary/counted.ts";
import type { How } from "../../_state/change.ts";
import { useDesk, useDeskStore } from "../../_state/desk-context.tsx";
import { PURPOSE, source } from "../../_state/sourcing.ts";
import { SourcePicker } from "../inspector/source-picker.tsx";
import styles from "./picked-source.module.css";

/** Short for what is done to the chains, as the buttons have it. */
const NAME: readonly (readonly [How, string])[] = [
	["replace", "Replace"],
	["via", "Via"],
	["before", "Earlier source"],
];

type PickedSourceProps = {
	how: How;
	onChange: (how: How) => void;
	/** By Escape or a choice; false where the focus went elsewhere. */
	onLeave: (isByKey: boolean) => void;
};

/** Chooses a source for the chains of all selected claims. */
export function PickedSource({ how, onChange, onLeave }: PickedSourceProps) {
	const store = useDeskStore();
	const claims = counted(
		useDesk((state) => state.picked.size),
		"claim",
	);
	return (
		<div className={styles.frame}>
			<fieldset className={styles.hows}>
				<HiddenLegend>What the source is to these claims</HiddenLegend>
				{NAME.map(([one, name]) => (
					<button
						key={one}
						type="button"
						className={styles.how}
						aria-pressed={one === how}
						aria-label={PURPOSE[one](claims)}
						// The field keeps the focus, and what was typed in it.
						onPointerDown={(event) => event.preventDefault()}
						onClick={() => onChange(one)}
					>
						{name}
					</button>
				))}
			</fieldset>
			<SourcePicker
				label={PURPOSE[how](claims)}
				taken={[]}
				onPick={(chosen) => {
					onLeave(true);
					source(store, how, chosen);
				}}
				onCancel={onLeave}
			/>
		</div>
	);
}
