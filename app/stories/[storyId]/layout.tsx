import type { ReactNode } from "react";
import { StoryProvider } from "./_components/story-provider.tsx";
import { readDeskData } from "./read-story.ts";

type Props = { params: Promise<{ storyId: string }>; children: ReactNode };

/** What all screens of a story share: one replica, which goes on living as people move between them. */
export default async function StoryLayout({ params, children }: Props) {
	const { storyId } = await params;
	return (
		// Another story has a replica and a queue of its own.
		<StoryProvider key={storyId} data={await readDeskData(storyId)}>
			{children}
		</StoryProvider>
	);
}
