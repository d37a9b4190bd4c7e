"use client";
import { v7 } from "uuid";
import type { SourceView } from "@/lib/contract/source.ts";
import type { DeskAddress } from "../_state/desk-address.ts";
import type { DeskData } from "../_state/desk-state.ts";
import type { DeskDoors } from "../_state/desk-store.ts";
import { browserStorage, memoryStorage } from "../_state/outbox-storage.ts";
import { sendToServer } from "../_state/transport.ts";
import { Desk } from "./desk.tsx";

/** The desk with the ports that a browser has: its storage and the REST API. */
export function DeskLoader({ data, address }: { data: DeskData; address: DeskAddress | null }) {
	return <Desk data={data} address={address} doors={() => browserDoors(data)} />;
}

function browserDoors({ me, story }: DeskData): DeskDoors {
	return {
		storage: typeof window === "undefined" ? memoryStorage() : browserStorage(window.localStorage, me.userId, story.id),
		send: sendToServer,
		newId: v7,
		now: () => new Date().toISOString(),
		readSource: async (id) => {
			const answer = await fetch(`/api/v1/sources/${id}`).catch(() => null);
			if (!answer?.ok) return null;
			const { source } = (await answer.json()) as { source: SourceView };
			return source;
		},
		findSources: async (query, signal) => {
			const asked = new URLSearchParams({ query, storyId: story.id, limit: "12" });
			const answer = await fetch(`/api/v1/sources?${asked}`, { signal }).catch(() => null);
			return answer?.ok ? ((await answer.json()) as SourceView[]) : null;
		},
	};
}
