/** What someone has typed for a new story. */
export interface StoryDraft {
	readonly text: string;
	readonly title: string;
	/** As the deadline field holds it, in the reader's time zone. */
	readonly deadline: string;
	/** The document that the text was read from, and the name of its file; "" where it was typed or pasted. */
	readonly documentId: string;
	readonly documentName: string;
}

export const EMPTY_DRAFT: StoryDraft = { text: "", title: "", deadline: "", documentId: "", documentName: "" };
const KEY = "onrecord.new-story";

function draftOf(field: (name: keyof StoryDraft) => string): StoryDraft {
	return {
		text: field("text"),
		title: field("title"),
		deadline: field("deadline"),
		documentId: field("documentId"),
		documentName: field("documentName"),
	};
}

/** What the form holds, also where it was typed before the page was hydrated. */
export function draftIn(form: FormData): StoryDraft {
	const field = (name: keyof StoryDraft): string => String(form.get(name) ?? "");
	return draftOf(field);
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
		return draftOf(field);
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
