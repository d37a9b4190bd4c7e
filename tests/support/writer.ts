import { v7 } from "uuid";
import type { Conflict } from "../../lib/contract/change.ts";
import type { EvidenceFileView } from "../../lib/contract/evidence.ts";
import type { Result } from "../../lib/contract/problem.ts";
import type { Change, KindName } from "../../lib/core/changes/changes.ts";
import { termsBySource, withTerms } from "../../lib/core/changes/terms.ts";
import type { Entry } from "../../lib/replica/entry.ts";
import { Replica } from "../../lib/replica/replica.ts";
import { aloneInBrowser } from "../../lib/replica/tabs.ts";
import type { Answer, Transport } from "../../lib/replica/transport.ts";
import { makeChange } from "../../lib/services/changes/make-change.ts";
import { readChanges } from "../../lib/services/changes/read-changes.ts";
import { readSteps } from "../../lib/services/changes/read-steps.ts";
import { takeBack } from "../../lib/services/changes/take-back.ts";
import type { Context } from "../../lib/services/context.ts";
import { storeFile } from "../../lib/services/evidence/files.ts";
import { listOriginals } from "../../lib/services/originals/originals.ts";
import { listStorySources, listTerms } from "../../lib/services/sources/sources.ts";
import { openStory } from "../../lib/services/stories/stories.ts";
import { memoryStorage } from "./memory-storage.ts";

/** The value of a result that must have come about. */
function answerOf<T>(result: Result<T>): T {
	if (!result.ok) throw new Error(`${result.problem.reason}: ${result.problem.message}`);
	return result.value;
}

const storeTalk = async (ctx: Context, name: string): Promise<EvidenceFileView> =>
	answerOf(await storeFile(ctx, { name: `${name}.txt`, bytes: new TextEncoder().encode(`VEY: Good ${name}.`) }));

/** A desk's replica on the real services, with a network that can be cut. */
export class Writer {
	isOnline = true;
	/** Whether the stream tells of a change before its answer comes. */
	hearsFirst = false;
	readonly ctx: Context;
	readonly replica: Replica;
	readonly refused = new Map<string, string>();
	/** Conflicts, each with the change that met another's and what both set. */
	readonly conflicts: { readonly change: Change; readonly fields: Conflict["fields"] }[] = [];
	/** Every operation that was ever kept to be sent, and those that this writer gave up for a colleague's. */
	readonly made = new Set<string>();
	readonly givenUp = new Set<string>();
	/** Transcripts that this writer has uploaded. */
	readonly files: EvidenceFileView[] = [];

	private constructor(ctx: Context, snapshot: ConstructorParameters<typeof Replica>[0]) {
		this.ctx = ctx;
		const transport: Transport = {
			send: (entry) => this.#send(snapshot.storyId, entry),
			pull: async (after) =>
				this.isOnline ? answerOf(await readChanges(ctx, { storyId: snapshot.storyId, after })) : null,
		};
		const storage = memoryStorage();
		const keep = (entry: Entry) => Boolean(this.made.add(entry.operationId)) && storage.keep(entry);
		const ports = { storage: { ...storage, keep }, transport, tabs: aloneInBrowser, follow: () => () => {}, newId: v7 };
		const now = () => "2026-01-05T10:00:00.000Z";
		this.replica = new Replica(
			snapshot,
			{ ...ports, now },
			{
				onClaims: () => {},
				onSources: () => {},
				onOriginals: () => {},
				onLookedAt: () => {},
				onSaving: () => {},
				onTakenBack: () => {},
				onRefused: (entries, { message }) => {
					for (const { operationId } of entries) this.refused.set(operationId, message);
				},
				onConflict: (entry, { current }) => {
					if (entry.change.kind !== "take-back") this.conflicts.push({ change: entry.change, fields: current.fields });
					const choice = this.conflicts.length % 2 ? "mine" : "theirs";
					if (choice === "theirs") this.givenUp.add(entry.operationId);
					// As a person would: after the answer, not while it comes.
					setTimeout(() => this.replica.settle(entry, choice, current.event));
				},
			},
		);
	}

	static async open(ctx: Context, storyId: string): Promise<Writer> {
		const files = [await storeTalk(ctx, "morning"), await storeTalk(ctx, "evening")];
		const { draft, ...opened } = answerOf(await openStory(ctx, { storyId }));
		const members = await ctx.db.reader.membership.findMany({ include: { user: true } });
		const writer = new Writer(ctx, {
			...{ ...opened, storyId, draftId: draft.id, text: draft.text },
			sources: answerOf(await listStorySources(ctx, { storyId })),
			originals: answerOf(await listOriginals(ctx, { storyId })),
			terms: answerOf(await listTerms(ctx, { storyId })),
			people: members.map(({ userId, user }) => ({ userId, name: user.name })),
			me: { userId: ctx.actor.userId, role: ctx.actor.role },
			steps: answerOf(await readSteps(ctx, { storyId })),
		});
		for (const file of files) writer.replica.learnFile(file);
		writer.files.push(...files);
		return writer;
	}

	async #send(storyId: string, { operationId, change, seen, draftId }: Entry): Promise<Answer> {
		await Promise.resolve();
		if (!this.isOnline) return null;
		const result: Result<never> | Awaited<ReturnType<typeof makeChange>> =
			change.kind === "take-back"
				? await takeBack(this.ctx, { storyId, operationId, mode: change.mode, target: change.target })
				: await makeChange(this.ctx, JSON.parse(JSON.stringify({ storyId, operationId, seen, draftId, change })));
		if (this.hearsFirst) await this.replica.pull();
		return result.ok ? { value: JSON.parse(JSON.stringify(result.value)) } : { problem: result.problem };
	}

	/** Waits until all is sent and all is heard of. */
	async settle(): Promise<void> {
		this.isOnline = true;
		for (let tries = 0; this.replica.entries().length > 0; tries++) {
			if (tries > 2000) throw new Error(`Still waiting: ${JSON.stringify(this.replica.entries()[0])}`);
			this.replica.resume();
			await new Promise((resolve) => setTimeout(resolve, 2));
		}
		await this.replica.pull();
	}
}

/** What is on a writer's screen and what the server has: claims, and the sources and originals they rest on, as bytes. */
export async function bothSides(writer: Writer, storyId: string): Promise<Record<"screen" | "server", string[]>> {
	const { claims, ticks, answers, attempts } = answerOf(await openStory(writer.ctx, { storyId }));
	const living = [...writer.replica.claims().values()].filter(({ deletedAt }) => deletedAt === null);
	const alone = ({ claimCount: _, ...source }: { claimCount: number; id: string }) => source;
	const terms = termsBySource(answerOf(await listTerms(writer.ctx, { storyId })), storyId);
	const sources = answerOf(await listStorySources(writer.ctx, { storyId })).map((one) => withTerms(alone(one), terms));
	const known = new Map([...writer.replica.sources()].map(([id, source]) => [id, alone(source)]));
	return {
		screen: [
			...asBytes(living),
			...asBytes(sources.flatMap(({ id }) => known.get(id) ?? [])),
			...asBytes(writer.replica.originals()),
			...Object.values(writer.replica.lookedAt()).flatMap(asBytes),
		],
		server: [
			...asBytes(claims),
			...asBytes(sources),
			...asBytes(answerOf(await listOriginals(writer.ctx, { storyId }))),
			...[ticks, answers, attempts].flatMap((all) => asBytes<{ id: string }>(all)),
		],
	};
}

/** Records as bytes, in one order. */
const asBytes = <T extends { id: string }>(records: Iterable<T>) =>
	[...records].sort((a, b) => (a.id < b.id ? -1 : 1)).map((record) => JSON.stringify(sorted(record)));
const sorted = (value: unknown): unknown =>
	Array.isArray(value)
		? value.map(sorted)
		: value && typeof value === "object"
			? Object.fromEntries(
					Object.entries(value)
						.sort(([a], [b]) => (a < b ? -1 : 1))
						.map(([k, v]) => [k, sorted(v)]),
				)
			: value;

/** Something that a person might do, of what is on their screen. `pick` are whole numbers to choose by. */
export function changeFor(writer: Writer, kind: KindName, [a, b, c]: readonly [number, number, number]): Change | null {
	const claims = [...writer.replica.claims().values()].filter(({ deletedAt }) => deletedAt === null);
	const deleted = [...writer.replica.claims().values()].filter(({ deletedAt }) => deletedAt !== null);
	const at = <T>(all: readonly T[], n: number): T | undefined => all[n % Math.max(1, all.length)];
	const [claim, other] = [at(claims, a), at(claims, b)];
	if (!claim || !other) return null;
	const ids = [...new Set([claim.id, other.id])];
	const piece = at(
		claims.flatMap(({ evidence }) => evidence),
		c,
	);
	const comment = at(
		claims.flatMap(({ comments }) => comments),
		c,
	);
	const waiver = at(
		claims.flatMap(({ waivers }) => waivers),
		c,
	);
	const { ticks, answers, attempts } = writer.replica.lookedAt();
	const [tick, answer, attempt] = [at(ticks, c), at(answers, c), at(attempts, c)];
	const wording = at(
		claims.flatMap(({ wordings }) => wordings),
		c,
	);
	const correction = at(
		claims.flatMap(({ corrections }) => corrections),
		c,
	);
	const source = at([...writer.replica.sources().values()], c);
	const name = `Source ${c % 4}`;
	switch (kind) {
		case "tag":
			return {
				kind,
				ids,
				set:
					[
						{ verificationStatus: "confirmed" },
						{ flagged: b % 2 === 0 },
						{ attributionStatus: "verified" },
						{ credibility: 3 },
					][c % 4] ?? {},
			} as Change;
		case "edit":
			return {
				kind,
				id: claim.id,
				set: c % 2 ? { who: ` Who ${b} ` } : { span: { start: claim.start + (b % 4), end: claim.end } },
			};
		case "chain":
			return {
				kind,
				ids,
				how: (["replace", "via", "before"] as const)[b % 3] ?? "via",
				hops: [{ sourceId: v7(), name, kind: "person", cue: "said" }],
			};
		case "create":
			return { kind, id: v7(), span: { start: claim.start, end: claim.start + 6 + (b % 9) } };
		case "split":
			return { kind, id: claim.id, at: claim.start + 1 + (b % Math.max(1, claim.end - claim.start)), newId: v7() };
		case "merge":
			return ids.length > 1 ? { kind, ids } : null;
		case "delete":
			return { kind, ids: [claim.id] };
		case "restore":
			return deleted[0] ? { kind, ids: [deleted[0].id] } : null;
		case "recheck":
			return { kind, ids };
		case "add-evidence":
			return {
				kind,
				pieces: ids.map((claimId) => ({ id: v7(), claimId })),
				set: { bearing: "supports", kind: "documentary", locator: ` p. ${b} ` },
				...(c % 2 ? { source: { sourceId: v7(), name, kind: "person" as const } } : {}),
			};
		case "edit-evidence":
			return piece ? { kind, id: piece.id, set: { note: `Note ${b}` } } : null;
		case "remove-evidence":
			return piece ? { kind, id: piece.id } : null;
		case "add-comment":
			return { kind, id: v7(), claimId: claim.id, body: ` Comment ${b} ` };
		case "edit-comment":
			return comment ? { kind, id: comment.id, body: `Words ${b}` } : null;
		case "resolve-comment":
			return comment ? { kind, id: comment.id, resolved: comment.resolvedAt === null } : null;
		case "remove-comment":
			return comment ? { kind, id: comment.id } : null;
		case "waive":
			return {
				...{ kind, id: v7(), claimId: claim.id, ruleId: "single-origin" },
				...{ sourceId: null, fingerprint: `f${b}`, reason: ` Reason ${b} ` },
			};
		case "end-waiver":
			return waiver ? { kind, id: waiver.id } : null;
		case "propose-wording":
			return { kind, id: v7(), claimId: claim.id, text: ` Words ${b} `, note: c % 2 ? ` Note ${b} ` : null };
		case "refuse-wording":
			return wording ? { kind, id: wording.id, reason: ` Reason ${b} ` } : null;
		case "reopen-wording":
			return wording ? { kind, id: wording.id } : null;
		case "withdraw-wording":
			return wording ? { kind, id: wording.id } : null;
		case "correct":
			return {
				...{ kind, id: v7(), claimId: claim.id, action: "corrected", notice: ` Notice ${b} `, note: null },
				...(source && c % 2 ? { cause: "source-wrong", sourceId: source.id } : { cause: "editing", sourceId: null }),
			};
		case "remove-correction":
			return correction ? { kind, id: correction.id } : null;
		case "attach-original":
			return source && writer.files.length > 0
				? { kind, id: v7(), sourceId: source.id, fileId: at(writer.files, a)?.id ?? "" }
				: null;
		case "detach-original": {
			const original = at(writer.replica.originals(), b);
			return original ? { kind, id: original.id } : null;
		}
		case "merge-sources": {
			const into = at([...writer.replica.sources().values()], a);
			return source && into && source.id !== into.id ? { kind, fromId: source.id, intoId: into.id } : null;
		}
		case "set-terms":
			return source
				? {
						kind,
						id: v7(),
						sourceId: source.id,
						set: a % 2 ? { access: ` Sat at ${b} ` } : { groundRule: "on-background" },
					}
				: null;
		case "tick":
			return { kind, pieces: [{ ...{ id: v7(), sentence: claim.quote, nth: 0 }, start: 0, end: claim.quote.length }] };
		case "untick":
			return tick ? { kind, ids: [tick.id] } : null;
		case "answer":
			return other && other.id !== claim.id ? { kind, id: v7(), claimId: claim.id, answeredId: other.id } : null;
		case "end-answer":
			return answer ? { kind, id: answer.id } : null;
		case "add-attempt":
			return {
				...{ kind, id: v7() },
				set: {
					...{ party: ` Party ${a} `, channel: "phone", askedAt: "2026-03-02T10:00:00.000Z" },
					...{ answerBy: null, outcome: "waiting", note: ` Note ${b} ` },
				},
			};
		case "edit-attempt":
			return attempt ? { kind, id: attempt.id, set: { outcome: "answered", note: ` Said ${b} ` } } : null;
		case "remove-attempt":
			return attempt ? { kind, id: attempt.id } : null;
		case "edit-source":
			return source ? { kind, id: source.id, set: { note: `Note ${b}` } } : null;
	}
}
