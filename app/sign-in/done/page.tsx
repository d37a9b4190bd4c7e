import type { Metadata } from "next";
import { pageContext } from "@/app/_server/session.ts";
import { Screen } from "@/app/_ui/screen.tsx";

export const metadata: Metadata = { title: "Signed in" };

/** Where signing in ends in a tab that was opened beside unsaved work. */
export default async function SignedIn() {
	const { actor } = await pageContext();
	return (
		<Screen width="narrow" heading={`Signed in as ${actor.name}`}>
			<p>Close this tab and go on where you were. What you typed there is still there, and can be sent now.</p>
		</Screen>
	);
}
