import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { cache } from "react";
import { required } from "@/app/_server/required.ts";
import { pageContext } from "@/app/_server/session.ts";
import { listPeople, listStorySources, openRules, openStory, readSteps } from "@/app/_server/use-cases.ts";
import { DeskLoader } from "./_components/desk-loader.tsx";
import { readDeskAddress } from "./_state/desk-address.ts";

type Params = { params: Promise<{ storyId: string }> };
type Props = Params & { searchParams: Promise<Record<string, string | string[] | undefined>> };

const storyOf = cache(async (storyId: string) => openStory(await pageContext(), { storyId }));

export async function generateMetadata({ params }: Params): Promise<Metadata> {
	const opened = await storyOf((await params).storyId);
	return { title: opened.ok ? opened.value.story.title : "No such story" };
}

/** The desk: everything of one story, read at one moment. */
export default async function DeskPage({ params, searchParams }: Props) {
	const { storyId } = await params;
	const query = Object.entries(await searchParams).filter(
		(pair): pair is [string, string] => typeof pair[1] === "string",
	);
	const ctx = await pageContext();
	const opened = await storyOf(storyId);
	if (!opened.ok) notFound();
	const [sources, people, steps, rules] = await Promise.all([
		listStorySources(ctx, { storyId }),
		listPeople(ctx, {}),
		readSteps(ctx, { storyId }),
		openRules(ctx, {}),
	]);
	const { userId, name, role } = ctx.actor;
	return (
		<DeskLoader
			// Another story is another desk, with a queue of its own.
			key={storyId}
			address={readDeskAddress(new URLSearchParams(query), ctx.actor.userId)}
			data={{
				...opened.value,
				steps: steps.ok ? steps.value : { undo: [], redo: [] },
				sources: sources.ok ? sources.value : [],
				people: people.ok
					? people.value.map((person) => ({
							userId: person.userId,
							name: person.name,
						}))
					: [{ userId, name }],
				rules: required(rules),
				me: { userId, name, role },
			}}
		/>
	);
}
