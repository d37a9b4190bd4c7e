import type { Metadata } from "next";
import { StoryScreen } from "../../_components/story-screen.tsx";
import { SaveState } from "../_components/save-state.tsx";
import { readStory } from "../read-story.ts";
import { SourcingScreen } from "./_components/sourcing-screen.tsx";

type Props = { params: Promise<{ storyId: string }> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
	const { story } = await readStory((await params).storyId);
	return { title: `Sourcing: ${story.title}` };
}

/** What the story rests on. It's read from the replica that the story's screens share, so it's always as the desk is. */
export default async function SourcingPage({ params }: Props) {
	const { storyId } = await params;
	const { story } = await readStory(storyId);
	return (
		<StoryScreen storyId={storyId} title={story.title} current="Sourcing" width="wide" middle={<SaveState />}>
			<SourcingScreen />
		</StoryScreen>
	);
}
