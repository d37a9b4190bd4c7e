import type { Queries } from "./client.ts";

/** A request that was sent with a key of its own. */
export interface SentRequest {
	readonly id: string;
	/** A hash of what was asked. */
	readonly asked: string;
	/** Null while it is being made. */
	readonly answer: string | null;
	readonly createdAt: Date;
}

/** Notes that a request is being worked on; where its key was used before, gives what it was used for. */
export async function noteRequest(
	queries: Queries,
	request: Omit<SentRequest, "answer"> & { readonly workspaceId: string },
): Promise<SentRequest | null> {
	try {
		await queries.sentRequest.create({ data: request });
		return null;
	} catch (error) {
		if (!(error instanceof Error && "code" in error && error.code === "P2002")) throw error;
		return queries.sentRequest.findUnique({ where: { id: request.id } });
	}
}

/** Takes over a request that nobody ended: of two at once, one gets it. */
export async function takeOverRequest(queries: Queries, { id, createdAt }: SentRequest, now: Date): Promise<boolean> {
	const { count } = await queries.sentRequest.updateMany({ where: { id, createdAt }, data: { createdAt: now } });
	return count > 0;
}

/** Keeps what a request was answered. */
export async function keepAnswer(queries: Queries, id: string, answer: string): Promise<void> {
	await queries.sentRequest.updateMany({ where: { id }, data: { answer } });
}

/** Forgets a request, so that its key can be used again. */
export async function forgetRequest(queries: Queries, id: string): Promise<void> {
	await queries.sentRequest.deleteMany({ where: { id } });
}

/** Forgets the requests of a newsroom that were sent before a time; all of them where none is given. */
export async function forgetRequests(queries: Queries, workspaceId: string, before?: Date): Promise<void> {
	await queries.sentRequest.deleteMany({ where: { workspaceId, ...(before && { createdAt: { lt: before } }) } });
}
