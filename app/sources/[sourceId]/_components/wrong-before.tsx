import Link from "next/link";
import { Moment } from "@/app/_ui/moment.tsx";
import { Notice } from "@/app/_ui/notice.tsx";
import type { SourceDetail } from "@/lib/contract/source.ts";
import { CORRECTION_ACTION } from "@/lib/core/vocabulary/after-publication.ts";
import { counted } from "@/lib/core/vocabulary/counted.ts";

/** Corrections after publication because the source was wrong: what else rests on it is to be looked at again. */
export function WrongBefore({ corrections }: Pick<SourceDetail, "corrections">) {
	if (corrections.length === 0) return null;
	return (
		<Notice tone="warning" title={`It was wrong before: ${counted(corrections.length, "correction")}`}>
			{corrections.map(({ id, storyId, storyTitle, claimId, action, notice, createdAt }) => (
				<p key={id}>
					{CORRECTION_ACTION[action].name} in <Link href={`/stories/${storyId}?claim=${claimId}`}>{storyTitle}</Link>,{" "}
					<Moment at={createdAt} />: {notice}
				</p>
			))}
		</Notice>
	);
}
