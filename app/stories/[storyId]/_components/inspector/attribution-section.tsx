"use client";
import { Check } from "lucide-react";
import { Button } from "@/app/_ui/button.tsx";
import { keyWords } from "@/app/_ui/kbd.tsx";
import { HiddenLegend } from "@/app/_ui/visually-hidden.tsx";
import type { ClaimView } from "@/lib/contract/claim.ts";
import { ATTRIBUTION, ATTRIBUTION_STATUSES, FORM, STANCE } from "@/lib/core/vocabulary/vocabulary.ts";
import { useDeskStore } from "../../_state/desk-context.tsx";
import { useKeyFor } from "../../_state/key-choices.ts";
import { tag } from "../../_state/tagging.ts";
import { CommandKey } from "../command-key.tsx";
import styles from "./attribution-section.module.css";
import { ChainEditor } from "./chain-editor.tsx";
import { RestsOn } from "./rests-on.tsx";
import { Section } from "./section.tsx";

const COMMAND: Readonly<Record<ClaimView["attributionStatus"], string>> = {
	suggested: "",
	accepted: "accept",
	verified: "verify-attribution",
	misattributed: "misattributed",
};

/** Who says so, and whether they really did. */
export function AttributionSection({ claim, mayWrite }: { claim: ClaimView; mayWrite: boolean }) {
	const store = useDeskStore();
	const keyFor = useKeyFor();
	const isSuggestion = claim.attributionStatus === "suggested";
	const set = (attributionStatus: ClaimView["attributionStatus"]) => tag(store, { attributionStatus }, [claim.id]);
	return (
		<Section title="Attribution" command="source" note={describe(claim)}>
			<ChainEditor claim={claim} mayWrite={mayWrite} />
			<RestsOn claim={claim} />
			{claim.why && claim.attributionStatus !== "misattributed" && (
				<p className={styles.why}>
					{claim.confidence !== null && <Sureness confidence={claim.confidence} />}
					{claim.why}
				</p>
			)}
			{isSuggestion && mayWrite ? (
				<div className={styles.answer}>
					<Button size="s" className={styles.accept} onClick={() => set("accepted")}>
						<Check size={14} aria-hidden /> Accept <CommandKey id="accept" />
					</Button>
					<Button size="s" onClick={() => set("verified")}>
						{ATTRIBUTION.verified.name} <CommandKey id="verify-attribution" />
					</Button>
					<Button size="s" variant="quiet" onClick={() => set("misattributed")}>
						{ATTRIBUTION.misattributed.name}
					</Button>
				</div>
			) : (
				<fieldset className={styles.statuses} disabled={!mayWrite}>
					<HiddenLegend>Attribution status</HiddenLegend>
					{ATTRIBUTION_STATUSES.map((status) => (
						<button
							key={status}
							type="button"
							className={styles.status}
							data-attribution={status}
							aria-pressed={claim.attributionStatus === status}
							title={titleOf(status, keyFor(COMMAND[status]))}
							onClick={() => set(status)}
						>
							{ATTRIBUTION[status].name}
						</button>
					))}
				</fieldset>
			)}
		</Section>
	);
}

function titleOf(status: ClaimView["attributionStatus"], key: string | undefined): string {
	return key ? `${ATTRIBUTION[status].meaning} (${keyWords(key)})` : ATTRIBUTION[status].meaning;
}

/** How sure the machine is, as a small bar and in words. */
function Sureness({ confidence }: { confidence: number }) {
	const percent = Math.round(confidence * 100);
	return (
		<span
			className={styles.sureness}
			role="img"
			aria-label={`Machine confidence ${percent}%`}
			title="How sure the machine is of this attribution"
		>
			<span className={styles.bar}>
				<span style={{ width: `${percent}%` }} />
			</span>
			Machine confidence {percent}%
		</span>
	);
}

/** Form, stance and hedge, where they are not the plain ones. */
function describe({ form, stance, hedge }: ClaimView): string {
	return [
		form === "narrated" ? "" : FORM[form].name.toLowerCase(),
		stance === "assert" ? "" : STANCE[stance].name.toLowerCase(),
		hedge && `“${hedge}”`,
	]
		.filter(Boolean)
		.join(" · ");
}
