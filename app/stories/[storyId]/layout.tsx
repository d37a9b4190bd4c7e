import type { ReactNode } from "react";
import { StoryProvider } from "./_components/story-provider.tsx";
import { readDeskData } from "./read-story.ts";

type Props = { params: Promise<{ storyId: string }>; children: ReactNode };

/** What all screens of a story share: one replica, which goes on living as people move between them. */
export default async function StoryLayout({ params, children }: Props) {
	const { storyId } = await params;
	const data = await readDeskData(storyId);
	return (
		// Another story has a replica and a queue of its own; a new draft has another text, which a replica is read with.
		<StoryProvider key={`${storyId} ${data.draft.id}`} data={data}>
			{children}
		</StoryProvider>
	);
}
