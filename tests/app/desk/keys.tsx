import { useKeys } from "@/app/stories/[storyId]/_state/use-keys.ts";

/** The desk's keys, for a part of the desk that is drawn without the rest. */
export function Keys() {
	useKeys();
	return null;
}
