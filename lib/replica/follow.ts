import type { Changed } from "../contract/change.ts";

/** Hears of changes as the server makes them. Gives the way to stop. */
export type Follow = (after: number, take: (changed: Changed) => void) => () => void;

/** Between two tries where the server has closed the stream, as it does when a session ends. */
const TRY_AGAIN_MS = 5000;

/**
 * Server-sent events of a story's changes. The browser connects again by itself after a lost line, and names the last
 * event that it had.
 */
export function followStory(storyId: string): Follow {
	return (after, take) => {
		let cursor = after;
		let timer: ReturnType<typeof setTimeout> | undefined;
		let source: EventSource | null = null;
		const connect = () => {
			source = new EventSource(`/api/v1/stories/${storyId}/changes?after=${cursor}`);
			source.onmessage = ({ data }: MessageEvent<string>) => {
				const changed = JSON.parse(data) as Changed;
				cursor = changed.event;
				take(changed);
			};
			source.onerror = () => {
				if (source?.readyState === EventSource.CLOSED) timer = setTimeout(connect, TRY_AGAIN_MS);
			};
		};
		connect();
		return () => {
			clearTimeout(timer);
			source?.close();
		};
	};
}
