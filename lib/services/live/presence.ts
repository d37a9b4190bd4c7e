import type { Place, PresentPerson } from "../../contract/live.ts";
import type { Actor } from "../context.ts";

/** A line that breaks is there again within a second or two; nobody should see its person go and come. */
const GRACE_MS = 2500;
/** A browser says three times as often that it is still there; one that lost its network without a word is gone by then. */
const UNHEARD_MS = 90_000;

interface Line {
	readonly actor: Actor;
	readonly stories: ReadonlySet<string>;
	at: readonly Place[];
	heardAt: number;
	/** Set while the line is down. */
	leaving: ReturnType<typeof setTimeout> | undefined;
}

/**
 * Who has which story open, and at which claim. It lives in this process's memory and is never stored: when the server
 * stops, everybody says it again. Only lines that were let into a story know of it, and are known in it.
 */
export class Presence {
	readonly #lines = new Map<string, Line>();
	readonly #listeners = new Set<(storyIds: readonly string[]) => void>();
	readonly #now: () => number;

	constructor(now: () => number = Date.now) {
		this.#now = now;
	}

	/** A line of an actor is up, for stories that they may read. Gives what is to be called when it is down. */
	enter(id: string, actor: Actor, stories: readonly string[]): () => void {
		const known = this.#lines.get(id);
		// A name that somebody else's line has already is not told from theirs by anything.
		if (known && known.actor.userId !== actor.userId) return () => {};
		clearTimeout(known?.leaving);
		const line: Line = {
			...{ actor, stories: new Set(stories), heardAt: this.#now(), leaving: undefined },
			at: (known?.at ?? []).filter(({ storyId }) => stories.includes(storyId)),
		};
		this.#lines.set(id, line);
		this.#tell([...stories, ...(known?.stories ?? [])]);
		return () => {
			if (this.#lines.get(id) !== line) return;
			line.leaving = setTimeout(() => this.#drop(id, line), GRACE_MS);
			line.leaving.unref();
		};
	}

	/** Says where the person of a line is. False where the line is not theirs, or not there. */
	move(id: string, actor: Actor, at: readonly Place[]): boolean {
		const line = this.#lines.get(id);
		if (line?.actor.userId !== actor.userId) return false;
		const before = JSON.stringify(line.at);
		line.at = at.filter(({ storyId }) => line.stories.has(storyId));
		line.heardAt = this.#now();
		if (JSON.stringify(line.at) !== before) this.#tell([...line.stories]);
		return true;
	}

	/** Everybody else in a story of the actor's newsroom, by name. */
	others(storyId: string, { workspaceId, userId }: Actor): PresentPerson[] {
		const people = new Map<string, PresentPerson>();
		for (const line of this.#lines.values()) {
			if (line.actor.workspaceId !== workspaceId || line.actor.userId === userId) continue;
			if (this.#now() - line.heardAt > UNHEARD_MS) continue;
			const here = line.at.filter((place) => place.storyId === storyId);
			if (here.length === 0) continue;
			const claimIds = new Set(people.get(line.actor.userId)?.claimIds);
			for (const { claimId } of here) if (claimId !== null) claimIds.add(claimId);
			people.set(line.actor.userId, {
				userId: line.actor.userId,
				name: line.actor.name,
				claimIds: [...claimIds].sort(),
			});
		}
		return [...people.values()].sort((a, b) => a.name.localeCompare(b.name, "en") || (a.userId < b.userId ? -1 : 1));
	}

	/** Calls with the stories in which somebody came, went or moved. Gives the way to stop. */
	listen(listener: (storyIds: readonly string[]) => void): () => void {
		this.#listeners.add(listener);
		return () => this.#listeners.delete(listener);
	}

	#drop(id: string, line: Line): void {
		if (this.#lines.get(id) !== line) return;
		this.#lines.delete(id);
		this.#tell([...line.stories]);
	}

	#tell(storyIds: readonly string[]): void {
		for (const listener of this.#listeners) listener(storyIds);
	}
}
