import type { Metadata } from "next";
import Link from "next/link";
import { buttonClass } from "./_ui/button.tsx";
import { Screen } from "./_ui/screen.tsx";

export const metadata: Metadata = { title: "Not found" };

/** What an address leads to that nothing is at. */
export default function NotFound() {
	return (
		<Screen
			width="narrow"
			heading="There is nothing at this address"
			lead="The link may be old or cut short, or the story was deleted."
		>
			<Link className={buttonClass("primary")} href="/stories">
				Go to the stories
			</Link>{" "}
			<Link className={buttonClass()} href="/stories?deleted=true">
				Deleted stories
			</Link>
		</Screen>
	);
}
