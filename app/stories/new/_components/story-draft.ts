/** What someone has typed for a new story. */
export interface StoryDraft {
	readonly text: string;
	readonly title: string;
	/** As the deadline field holds it, in the reader's time zone. */
	readonly deadline: string;
}

export const EMPTY_DRAFT: StoryDraft = { text: "", title: "", deadline: "" };
const KEY = "onrecord.new-story";

/** What the form holds, also where it was typed before the page was hydrated. */
export function draftIn(form: FormData): StoryDraft {
	const field = (name: keyof StoryDraft): string => String(form.get(name) ?? "");
	return { text: field("text"), title: field("title"), deadline: field("deadline") };
}

/** What was typed before a reload, an ended session or a crash; empty where there is nothing or storage is shut. */
export function loadDraft(): StoryDraft {
	try {
		const stored: unknown = JSON.parse(localStorage.getItem(KEY) ?? "null");
		if (typeof stored !== "object" || stored === null) return EMPTY_DRAFT;
		const field = (name: string): string => {
			const value: unknown = Reflect.get(stored, name);
			return typeof value === "string" ? value : "";
		};
		return {
			text: field("text"),
			title: field("title"),
			deadline: field("deadline"),
		};
	} catch {
		return EMPTY_DRAFT;
	}
}

/** Keeps what is typed on this device. False where the browser has no room or no storage for it. */
export function keepDraft(draft: StoryDraft): boolean {
	try {
		if (draft.text === "" && draft.title === "" && draft.deadline === "") localStorage.removeItem(KEY);
		else localStorage.setItem(KEY, JSON.stringify(draft));
		return true;
	} catch {
		return false;
	}
}
