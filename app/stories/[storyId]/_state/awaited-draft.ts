/** The draft that this page is storing. It outlives the page's parts, which are all made anew with a new draft. */
let awaited: string | null = null;

/** Notes, before it is sent, which draft somebody here is about to make; null when it was refused. */
export function awaitDraft(draft: { readonly storyId: string; readonly number: number } | null): void {
	awaited = draft && nameOf(draft);
}

/** Whether this draft is the one that was sent from here. Says so once. */
export function hasArrived(draft: { readonly storyId: string; readonly number: number }): boolean {
	if (awaited !== nameOf(draft)) return false;
	awaited = null;
	return true;
}

const nameOf = ({ storyId, number }: { readonly storyId: string; readonly number: number }): string =>
	`${storyId} ${number}`;
