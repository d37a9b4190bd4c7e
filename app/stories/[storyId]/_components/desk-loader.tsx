"use client";
import { v7 } from "uuid";
import type { SourceView } from "@/lib/contract/source.ts";
import type { SuggestedClaim } from "@/lib/contract/story.ts";
import { followStory } from "@/lib/replica/follow.ts";
import { browserStorage } from "@/lib/replica/storage.ts";
import { aloneInBrowser, browserTabs } from "@/lib/replica/tabs.ts";
import { restTransport } from "@/lib/replica/transport.ts";
import type { DeskAddress } from "../_state/desk-address.ts";
import type { DeskData } from "../_state/desk-state.ts";
import type { DeskDoors } from "../_state/desk-store.ts";
import { Desk } from "./desk.tsx";

/** The desk with the ports that a browser has: its storage and the REST API. */
export function DeskLoader({ data, address }: { data: DeskData; address: DeskAddress | null }) {
	return <Desk data={data} address={address} doors={() => browserDoors(data)} />;
}

function browserDoors({ me, story }: DeskData): DeskDoors {
	return {
		storage: browserStorage(() => window.localStorage, me.userId, story.id),
		transport: restTransport(story.id),
		follow: followStory(story.id),
		tabs: typeof window === "undefined" ? aloneInBrowser : browserTabs(`onrecord.${me.userId}.${story.id}`),
		newId: v7,
		now: () => new Date().toISOString(),
		findSources: async (query, signal) => {
			const asked = new URLSearchParams({ query, storyId: story.id, limit: "12" });
			const answer = await fetch(`/api/v1/sources?${asked}`, { signal }).catch(() => null);
			return answer?.ok ? ((await answer.json()) as SourceView[]) : null;
		},
		readLeftOut: async (stretch) => {
			const init = {
				method: "POST",
				headers: { "Content-Type": "application/json" },
				body: JSON.stringify(stretch),
			};
			const answer = await fetch(`/api/v1/stories/${story.id}/left-out`, init).catch(() => null);
			return answer?.ok ? ((await answer.json()) as SuggestedClaim[]) : null;
		},
	};
}
