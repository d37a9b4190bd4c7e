"use client";
import { useRouter } from "next/navigation";
import { ProblemNotice } from "@/app/_forms/problem-notice.tsx";
import { useAction } from "@/app/_forms/use-action.ts";
import { Button } from "@/app/_ui/button.tsx";
import { Moment } from "@/app/_ui/moment.tsx";
import type { TokenView } from "@/lib/contract/person.ts";
import { SCOPE } from "@/lib/core/vocabulary/scopes.ts";
import { endToken } from "../../actions.ts";
import styles from "../../settings.module.css";

/** One token, by its name; the token itself was shown when it was made and is not kept. */
export function TokenRow({ token }: { token: TokenView }) {
	const { run, pending, problem } = useAction(endToken);
	const router = useRouter();
	const revoke = async () => {
		const result = await run({ tokenId: token.id });
		if (result?.ok) router.refresh();
	};
	return (
		<li className={styles.item}>
			<div className={styles.words}>
				<b>{token.name}</b>
				<p>
					{token.scopes.map((scope) => SCOPE[scope].name.toLowerCase()).join(", ")} · made{" "}
					<Moment at={token.createdAt} /> ·{" "}
					{token.lastUsedAt ? (
						<>
							last used <Moment at={token.lastUsedAt} relative />
						</>
					) : (
						"never used"
					)}
					{token.expiresAt && (
						<>
							{" "}
							· until <Moment at={token.expiresAt} />
						</>
					)}
				</p>
			</div>
			<Button variant="danger" onClick={revoke} disabled={pending} aria-label={`Revoke ${token.name}`}>
				Revoke
			</Button>
			<ProblemNotice problem={problem} />
		</li>
	);
}
