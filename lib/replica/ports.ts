import type { Conflict } from "../contract/change.ts";
import type { ClaimView } from "../contract/claim.ts";
import type { Problem } from "../contract/problem.ts";
import type { RulesView } from "../contract/rules.ts";
import type { Role } from "../core/vocabulary/vocabulary.ts";
import type { Entry } from "./entry.ts";
import type { Follow } from "./live.ts";
import type { Saving } from "./queue.ts";
import type { QueueStorage } from "./storage.ts";
import type { StoryContent } from "./story-content.ts";
import type { Tabs } from "./tabs.ts";
import type { Transport } from "./transport.ts";
import type { Steps } from "./undo.ts";

/** A story as it was read, and who reads it. */
export interface Snapshot extends StoryContent {
	readonly storyId: string;
	/** The newest event that is in it. */
	readonly event: number;
	/** The draft that the claims stand in, and its text. */
	readonly draftId?: string;
	readonly text: string;
	readonly people: readonly { readonly userId: string; readonly name: string }[];
	readonly me: { readonly userId: string; readonly role: Role };
	/** What the reader has done in the story and can undo and redo. */
	readonly steps: Steps;
}

/** What a replica needs of the world. */
export interface Ports {
	readonly storage: QueueStorage;
	readonly transport: Transport;
	readonly tabs: Tabs;
	readonly follow: Follow;
	/** A UUID, version 7. */
	readonly newId: () => string;
	readonly now: () => string;
}

/** What a replica tells the screen. */
export interface Listener {
	/** These claims look different now. */
	onClaims(ids: ReadonlySet<string>): void;
	onSources(): void;
	/** Something else is attached to the sources now, or the server has it now. */
	onOriginals(): void;
	/** Other words are ticked, other claims answer, or somebody was asked for a response. */
	onLookedAt(): void;
	/** The story has another draft: what is told from now on is about a text that isn't here. */
	onNewDraft?(): void;
	/** The newsroom holds its stories to other rules now. */
	onRules?(rules: RulesView): void;
	/** The story’s review moved on. */
	onReview?(): void;
	onSaving(saving: Saving): void;
	onRefused(entries: readonly Entry[], problem: Problem): void;
	onConflict(entry: Entry, problem: Problem & { readonly current: Conflict }): void;
	/** An undo or a redo of something that was done before this window was opened. */
	onTakenBack(mode: "undo" | "redo", before: readonly ClaimView[], after: readonly ClaimView[]): void;
}
