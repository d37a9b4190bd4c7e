import Link from "next/link";
import { Notice } from "@/app/_ui/notice.tsx";

/** What may never be written down of people who are not named, and where the terms with them are. */
export function UnnamedNotice({ storyId }: { storyId: string | null }) {
	return (
		<Notice title="Never enter the source’s identity">
			<p>
				Onrecord has no field for the identity of a confidential source. Enter no name or detail here that would give it
				away.
			</p>
			{storyId !== null && (
				<p>
					Set the ground rule and the reason for anonymity <Link href={`/stories/${storyId}`}>on the story’s desk</Link>
					, at the source of a claim.
				</p>
			)}
		</Notice>
	);
}
