import type { Metadata } from "next";
import { required } from "@/app/_server/required.ts";
import { pageContext } from "@/app/_server/session.ts";
import { openSummary } from "@/app/_server/use-cases.ts";
import { Desk } from "./_components/desk.tsx";
import { readDeskAddress } from "./_state/desk-address.ts";

type Params = { params: Promise<{ storyId: string }> };
type Props = Params & { searchParams: Promise<Record<string, string | string[] | undefined>> };

export async function generateMetadata({ params }: Params): Promise<Metadata> {
	const { title } = required(await openSummary(await pageContext(), await params));
	return { title };
}

/** The desk. The story itself is in the layout, so coming back here reads nothing again. */
export default async function DeskPage({ searchParams }: Props) {
	const { actor } = await pageContext();
	const query = Object.entries(await searchParams).filter(
		(pair): pair is [string, string] => typeof pair[1] === "string",
	);
	return <Desk address={readDeskAddress(new URLSearchParams(query), actor.userId)} />;
}
