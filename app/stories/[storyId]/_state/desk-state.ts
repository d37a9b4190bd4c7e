import type { ClaimView } from "@/lib/contract/claim.ts";
import type { CheckedWords } from "@/lib/contract/draft.ts";
import type { Memory } from "@/lib/contract/memory.ts";
import type { LastChange } from "@/lib/contract/problem.ts";
import type { RulesView } from "@/lib/contract/rules.ts";
import type { DraftView, StorySummary } from "@/lib/contract/story.ts";
import type { Change } from "@/lib/core/changes/changes.ts";
import type { LookedAt } from "@/lib/core/changes/looked-at.ts";
import type { Tick } from "@/lib/core/changes/records.ts";
import type { Coverage } from "@/lib/core/coverage/coverage.ts";
import type { Role } from "@/lib/core/vocabulary/vocabulary.ts";
import type { Entry } from "@/lib/replica/entry.ts";
import type { Saving } from "@/lib/replica/queue.ts";
import type { StoryContent } from "@/lib/replica/story-content.ts";
import type { SourceInStory } from "@/lib/replica/story-views.ts";
import type { Steps } from "@/lib/replica/undo.ts";
import type { Filter } from "./filter.ts";
import type { Findings } from "./findings.ts";
import type { Originals } from "./held-originals.ts";
import type { Offer } from "./offer.ts";
import type { Others } from "./others.ts";
import type { Outline, Tally } from "./outline.ts";

/** Words that nothing answers for, and words that are ticked. */
export type DeskCoverage = Coverage<Tick>;

export interface Person {
	readonly userId: string;
	readonly name: string;
}

/** What the page reads for the desk, at one moment. */
export interface DeskData extends StoryContent {
	readonly story: StorySummary;
	readonly draft: DraftView;
	/** The newest event that is in it. */
	readonly event: number;
	/** The words that were checked last, of the claims whose words changed since. */
	readonly checkedWords?: CheckedWords;
	readonly people: readonly Person[];
	/** Which sourcing rules the newsroom holds its stories to. */
	readonly rules: RulesView;
	/** What the person has done in the story and can undo and redo. */
	readonly steps: Steps;
	readonly me: Person & { readonly role: Role };
}

/** A change that meets another's: both are shown, and the person chooses. */
export interface Conflict {
	readonly entry: Entry;
	readonly theirs: readonly ClaimView[];
	readonly mine: readonly ClaimView[];
	/** The event that the change would be put on top of. */
	readonly event: number;
	/** What the server said, for records that are no claims. */
	readonly message: string;
	/** Whose change came in between; null where the server does not say. */
	readonly changed: LastChange | null;
}

/** A change that the server will not take, kept so that nothing typed is lost. */
export interface Refusal {
	readonly number: number;
	readonly change: Change;
	readonly message: string;
}

export type Panel = "keys" | "palette" | "split" | null;
export type Pane = "text" | "list" | "inspector";

export interface Saying {
	readonly words: string;
	readonly number: number;
	/** Also for those who look: nothing else on the screen shows it. */
	readonly isShown?: boolean;
	/** The way back that is offered beside the words. */
	readonly offers?: "undo" | "redo" | undefined;
}

/** All that the desk's pieces look at, besides the claims themselves. Each field is replaced, never altered. */
export interface DeskState {
	readonly outline: Outline;
	readonly tally: Tally;
	/** Null until the rules have been loaded and have seen the story. */
	readonly findings: Findings | null;
	/** What is attached to the story's sources. */
	readonly originals: Originals;
	/** Words that need no check, which claims answer which, and who was asked for a response. */
	readonly lookedAt: LookedAt;
	/** How much of the draft is answered for; null until it has been counted. */
	readonly coverage: DeskCoverage | null;
	/** Where the gap begins that is looked at; null while a claim is. */
	readonly gapAt: number | null;
	/** What earlier stories decided about claims like these, by claim; null until it has been read. */
	readonly memories: ReadonlyMap<string, readonly Memory[]> | null;
	/** For each claim that says something again: the others that say it. */
	readonly repeats: ReadonlyMap<string, readonly string[]>;
	/** The claims that the list shows, in text order. */
	readonly visible: readonly string[];
	readonly filter: Filter;
	readonly currentId: string | null;
	readonly hoverId: string | null;
	readonly picked: ReadonlySet<string>;
	readonly sources: ReadonlyMap<string, SourceInStory>;
	/** The rules as they are set now. */
	readonly rules: RulesView;
	readonly others: Others;
	/** The story has a newer draft than the one on the screen. */
	readonly isOutdated: boolean;
	/** Goes back to the draft before this one; null once something else was done, which undo is for then. */
	readonly wayBack: (() => void) | null;
	readonly saving: Saving;
	/** The page may be older than the last change of the one before it; its claims are being read again. */
	readonly isCatchingUp: boolean;
	readonly conflict: Conflict | null;
	readonly refusals: readonly Refusal[];
	readonly panel: Panel;
	/** What is to become evidence of the current claim, until its form takes it. */
	readonly offer: Offer | null;
	/** The pane that a narrow window shows. */
	readonly pane: Pane;
	/** What was just done, for those who listen; the number makes the same words be read twice. */
	readonly said: Saying;
	/** What the rules have found in the current claim since. Said apart, so that neither cuts off the other. */
	readonly found: Saying;
}
