import { v7 } from "uuid";
import type { LiveNews } from "../contract/live.ts";
import { type Lead, leadByName } from "./lead.ts";
import { type Live, LiveLine } from "./live.ts";
import type { LiveMessage, LivePorts } from "./live-leader.ts";

/** Between two tries where the server has closed the stream, as it does when a session ends. */
const TRY_AGAIN_MS = 5000;

/** The story of this tab on the line that the person's browser has. */
export function browserLive(userId: string, storyId: string): Live {
	const name = `onrecord.live.${userId}`;
	// Without a channel tabs do not hear each other, and each has a line of its own.
	const hasChannel = typeof BroadcastChannel !== "undefined";
	let channel: BroadcastChannel | null = null;
	return new LiveLine(storyId, {
		newId: v7,
		lead: hasChannel ? leadByName(name) : leadAlone,
		channel: {
			post: (message) => channel?.postMessage(message),
			listen(hear) {
				const opened = hasChannel ? new BroadcastChannel(name) : null;
				channel = opened;
				opened?.addEventListener("message", ({ data }: MessageEvent<LiveMessage>) => hear(data));
				return () => {
					opened?.close();
					if (channel === opened) channel = null;
				};
			},
		},
		connect,
		send(line, at) {
			const body = JSON.stringify({ line, at });
			const headers = { "Content-Type": "application/json" };
			// Whoever could not be told is told at the next step or beat.
			fetch("/api/v1/live", { method: "PUT", headers, body }).catch(() => {});
		},
	});
}

/** On the server nothing is heard of. */
export const NOT_LIVE: Live = { follow: () => () => {}, attend: () => {}, onPeople: () => () => {} };

const leadAlone: Lead = ({ begin }) => {
	begin();
	return () => {};
};

/** Server-sent events. The browser connects again by itself after a lost line, and names the last event that it had. */
const connect: LivePorts["connect"] = ({ line, stories, after }, { onOpen, onNews }) => {
	let cursor = after;
	let timer: ReturnType<typeof setTimeout> | undefined;
	let source: EventSource | null = null;
	const open = () => {
		const asked = new URLSearchParams({ line, stories: stories.join(), after: String(cursor) });
		source = new EventSource(`/api/v1/live?${asked}`);
		source.onopen = onOpen;
		source.onmessage = ({ data, lastEventId }: MessageEvent<string>) => {
			const id = lastEventId === "" ? null : Number(lastEventId);
			cursor = Math.max(cursor, id ?? 0);
			onNews(JSON.parse(data) as LiveNews, id);
		};
		source.onerror = () => {
			if (source?.readyState === EventSource.CLOSED) timer = setTimeout(open, TRY_AGAIN_MS);
		};
	};
	open();
	return () => {
		clearTimeout(timer);
		source?.close();
	};
};
