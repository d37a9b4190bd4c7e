"use client";
import { useRouter } from "next/navigation";
import { ProblemNotice } from "@/app/_forms/problem-notice.tsx";
import { useAction } from "@/app/_forms/use-action.ts";
import { Button } from "@/app/_ui/button.tsx";
import { Moment } from "@/app/_ui/moment.tsx";
import type { ClaimView } from "@/lib/contract/claim.ts";
import { bringBackClaims } from "../actions.ts";
import styles from "./deleted-claims.module.css";

/** Claims that were deleted, each with the way back. */
export function DeletedClaims({ claims, mayRestore }: { claims: readonly ClaimView[]; mayRestore: boolean }) {
	const { run, pending, problem } = useAction(bringBackClaims);
	const router = useRouter();
	const restore = async (claim: ClaimView) => {
		const result = await run({
			claims: [{ id: claim.id, revision: claim.revision }],
		});
		if (result?.ok) router.refresh();
	};
	return (
		<section aria-labelledby="deleted-claims">
			<h2 id="deleted-claims" className={styles.heading}>
				Deleted claims
			</h2>
			<ProblemNotice problem={problem} />
			<ul className={styles.list}>
				{claims.map((claim) => (
					<li key={claim.id} className={styles.claim}>
						<div className={styles.words}>
							<p className={styles.quote}>{claim.quote}</p>
							{claim.deletedAt && (
								<p className={styles.when}>
									deleted <Moment at={claim.deletedAt} relative />
								</p>
							)}
						</div>
						{mayRestore && (
							<Button
								onClick={() => void restore(claim)}
								disabled={pending}
								aria-label={`Restore the claim: ${claim.quote}`}
							>
								Restore
							</Button>
						)}
					</li>
				))}
			</ul>
		</section>
	);
}
