import { createHash, randomBytes } from "node:crypto";

/** Which way an event's hash is made. A later way gets another number; what an older one made stays provable. */
export const EVENT_FORMAT = 1;

/** What of an event its hash covers. Whatever people typed is in it as a commitment, so that it can be erased. */
export interface HashedEvent {
	readonly format: number;
	readonly workspaceId: string;
	readonly number: number;
	readonly at: Date;
	readonly actorId: string;
	readonly actorCommitment: string;
	readonly storyId: string | null;
	readonly action: string;
	readonly mode: string;
	readonly targetId: string | null;
	readonly operationId: string | null;
	readonly previousHash: string;
	/** In the order of their positions. */
	readonly changes: readonly { readonly entity: string; readonly entityId: string; readonly commitment: string }[];
}

/** SHA-256, in hexadecimal, over the event's fields as a JSON list in a fixed order. */
export function eventHash(event: HashedEvent): string {
	const content = [
		event.format,
		event.workspaceId,
		event.number,
		event.at.toISOString(),
		event.actorId,
		event.actorCommitment,
		event.storyId,
		event.action,
		event.mode,
		event.targetId,
		event.operationId,
		event.changes.map(({ entity, entityId, commitment }) => [entity, entityId, commitment]),
		event.previousHash,
	];
	return createHash("sha256").update(JSON.stringify(content)).digest("hex");
}

/** 128 random bits: without them nobody can find out by trying what a commitment stands for. */
export const newSalt = (): string => randomBytes(16).toString("base64url");

/** A commitment to a text: it can be held against the text by whoever has the salt, and says nothing to anybody else. */
export const commitmentTo = (salt: string, content: string): string =>
	createHash("sha256").update(`${salt}\n${content}`).digest("base64url");

/** What is signed of a newsroom's record: its newest event's number and hash. */
export const headStatement = (workspaceId: string, number: number, hash: string): string =>
	`onrecord head ${workspaceId} ${number} ${hash}`;
