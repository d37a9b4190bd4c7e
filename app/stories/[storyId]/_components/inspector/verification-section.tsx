"use client";
import { RotateCcw } from "lucide-react";
import { Button } from "@/app/_ui/button.tsx";
import { HiddenLegend } from "@/app/_ui/visually-hidden.tsx";
import type { ClaimView } from "@/lib/contract/claim.ts";
import { CREDIBILITIES, CREDIBILITY, VERIFICATION, VERIFICATION_STATUSES } from "@/lib/core/vocabulary/vocabulary.ts";
import { useDeskStore } from "../../_state/desk-context.tsx";
import { tag } from "../../_state/tagging.ts";
import { CommandKey } from "../command-key.tsx";
import { StatusMark } from "../status-mark.tsx";
import { Section } from "./section.tsx";
import styles from "./verification-section.module.css";

/** Is it so? All eight answers, each as it looks in the text, with its key. */
export function VerificationSection({ claim, mayWrite }: { claim: ClaimView; mayWrite: boolean }) {
	const store = useDeskStore();
	const set = (values: Parameters<typeof tag>[1]) => tag(store, values, [claim.id]);
	const decided = claim.verificationStatus !== "unchecked";
	return (
		<Section
			title="Verification"
			note={decided ? VERIFICATION[claim.verificationStatus].meaning.toLowerCase() : "not checked"}
			end={
				decided &&
				mayWrite && (
					<Button
						variant="quiet"
						size="s"
						aria-label="Clear the status"
						onClick={() => set({ verificationStatus: "unchecked" })}
					>
						<RotateCcw size={13} aria-hidden />
						<CommandKey id="verify-unchecked" />
					</Button>
				)
			}
		>
			<fieldset className={styles.grid} disabled={!mayWrite}>
				<HiddenLegend>Verification status</HiddenLegend>
				{VERIFICATION_STATUSES.slice(1).map((status) => (
					<button
						key={status}
						type="button"
						className={styles.status}
						data-status={status}
						aria-pressed={claim.verificationStatus === status}
						title={VERIFICATION[status].meaning}
						onClick={() => set({ verificationStatus: status })}
					>
						<StatusMark status={status} />
						<span className={styles.name}>{VERIFICATION[status].name}</span>
						<CommandKey id={`verify-${status}`} />
					</button>
				))}
			</fieldset>
			<fieldset className={styles.scale} disabled={!mayWrite}>
				<legend className={styles.scaleName}>Credibility</legend>
				{CREDIBILITIES.map((credibility) => (
					<button
						key={credibility}
						type="button"
						className={styles.grade}
						aria-pressed={claim.credibility === credibility}
						aria-label={`Credibility ${credibility}: ${CREDIBILITY[credibility].name}`}
						title={CREDIBILITY[credibility].name}
						onClick={() =>
							set({
								credibility: claim.credibility === credibility ? null : credibility,
							})
						}
					>
						{credibility}
					</button>
				))}
				<span className={styles.meaning}>
					{claim.credibility === null ? "1 confirmed – 6 cannot be judged" : CREDIBILITY[claim.credibility].name}
				</span>
			</fieldset>
		</Section>
	);
}
