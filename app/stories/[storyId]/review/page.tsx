import type { Metadata } from "next";
import { required } from "@/app/_server/required.ts";
import { pageContext } from "@/app/_server/session.ts";
import { openReview } from "@/app/_server/use-cases.ts";
import { StoryScreen } from "../../_components/story-screen.tsx";
import { SaveState } from "../_components/save-state.tsx";
import { readStory } from "../read-story.ts";
import { ReviewScreen } from "./_components/review-screen.tsx";

type Props = { params: Promise<{ storyId: string }> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
	const { story } = await readStory((await params).storyId);
	return { title: `Review: ${story.title}` };
}

/** Whose turn it is, what the sign-off waits for, and what was signed. */
export default async function ReviewPage({ params }: Props) {
	const { storyId } = await params;
	const { story } = await readStory(storyId);
	const review = required(await openReview(await pageContext(), { storyId }));
	return (
		<StoryScreen storyId={storyId} title={story.title} current="Review" middle={<SaveState />}>
			<ReviewScreen first={review} />
		</StoryScreen>
	);
}
