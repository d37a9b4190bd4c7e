import type { Metadata } from "next";
import { buttonClass } from "./_ui/button.tsx";
import { Screen } from "./_ui/screen.tsx";

export const metadata: Metadata = { title: "Not found" };

/** Every page loads what this needs, so its links are plain ones. */
export default function NotFound() {
	return (
		<Screen
			width="narrow"
			heading="There is nothing at this address"
			lead="The link may be old or cut short, or the story was deleted. Nothing was changed by coming here."
		>
			<a className={buttonClass("primary")} href="/stories">
				Go to the stories
			</a>{" "}
			<a className={buttonClass()} href="/stories?deleted=true">
				Deleted stories
			</a>
		</Screen>
	);
}
