import type { Metadata } from "next";
import { pageContext } from "@/app/_server/session.ts";
import { Notice } from "@/app/_ui/notice.tsx";
import { Screen } from "@/app/_ui/screen.tsx";
import { may } from "../_components/may.ts";
import { NewStoryForm } from "./_components/new-story-form.tsx";

export const metadata: Metadata = { title: "New story" };

export default async function NewStory() {
	const { actor } = await pageContext();
	return (
		<Screen
			current="Stories"
			width="narrow"
			heading="New story"
			lead="Onrecord splits the text into claims and finds who each one is attributed to. You check them."
		>
			{may(actor.role, "checker") ? (
				<NewStoryForm />
			) : (
				<Notice tone="warning" title="You can read stories, not add them">
					Ask an owner to make you a checker (Settings, People).
				</Notice>
			)}
		</Screen>
	);
}
