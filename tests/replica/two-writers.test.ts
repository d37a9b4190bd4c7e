import fc from "fast-check";
import { v7 } from "uuid";
import { expect, test } from "vitest";
import type { Result } from "../../lib/contract/problem.ts";
import type { Change } from "../../lib/core/changes/changes.ts";
import { KINDS } from "../../lib/core/changes/changes.ts";
import type { Entry } from "../../lib/replica/entry.ts";
import { Replica } from "../../lib/replica/replica.ts";
import { aloneInBrowser } from "../../lib/replica/tabs.ts";
import type { Answer, Transport } from "../../lib/replica/transport.ts";
import { makeChange } from "../../lib/services/changes/make-change.ts";
import { readChanges } from "../../lib/services/changes/read-changes.ts";
import { readSteps } from "../../lib/services/changes/read-steps.ts";
import { takeBack } from "../../lib/services/changes/take-back.ts";
import type { Context } from "../../lib/services/context.ts";
import { checkEventChain } from "../../lib/services/history/history.ts";
import { listStorySources } from "../../lib/services/sources/sources.ts";
import { openStory } from "../../lib/services/stories/stories.ts";
import { memoryStorage } from "../app/desk/fake-server.ts";
import { done, type Newsroom, onBothDatabases } from "../support/newsroom.ts";
import { makeStory } from "../support/story.ts";

/** A desk's replica on the real services, with a network that can be cut. */
class Writer {
	isOnline = true;
	/** Whether the stream tells of a change before its answer comes. */
	hearsFirst = false;
	readonly ctx: Context;
	readonly replica: Replica;
	readonly refused: string[] = [];
	/** Conflicts, each with the fields that both set. */
	readonly conflicts: string[][] = [];

	private constructor(ctx: Context, snapshot: ConstructorParameters<typeof Replica>[0]) {
		this.ctx = ctx;
		const transport: Transport = {
			send: (entry) => this.#send(snapshot.storyId, entry),
			pull: async (after) =>
				this.isOnline ? done(await readChanges(ctx, { storyId: snapshot.storyId, after })) : null,
		};
		const ports = { storage: memoryStorage(), transport, tabs: aloneInBrowser, follow: () => () => {}, newId: v7 };
		const now = () => "2026-01-05T10:00:00.000Z";
		this.replica = new Replica(
			snapshot,
			{ ...ports, now },
			{
				onClaims: () => {},
				onSources: () => {},
				onSaving: () => {},
				onTakenBack: () => {},
				onRefused: (_, { message }) => this.refused.push(message),
				onConflict: (entry, { current }) => {
					this.conflicts.push(current.fields.map(({ field }) => field));
					const choice = this.conflicts.length % 2 ? "mine" : "theirs";
					// As a person would: after the answer, not while it comes.
					setTimeout(() => this.replica.settle(entry, choice, current.event));
				},
			},
		);
	}

	static async open(ctx: Context, storyId: string): Promise<Writer> {
		const { event, draft, claims } = done(await openStory(ctx, { storyId }));
		const people = ["checker", "colleague"].map((name) => ({ userId: "", name }));
		const members = await ctx.db.reader.membership.findMany({ include: { user: true } });
		for (const [at] of people.entries()) people[at] = { userId: members[at]?.userId ?? "", name: "" };
		return new Writer(ctx, {
			...{ storyId, event, text: draft.text, claims },
			sources: done(await listStorySources(ctx, { storyId })),
			people: members.map(({ userId, user }) => ({ userId, name: user.name })),
			me: { userId: ctx.actor.userId, role: ctx.actor.role },
			steps: done(await readSteps(ctx, { storyId })),
		});
	}

	async #send(storyId: string, { operationId, change, seen }: Entry): Promise<Answer> {
		await Promise.resolve();
		if (!this.isOnline) return null;
		const result: Result<never> | Awaited<ReturnType<typeof makeChange>> =
			change.kind === "take-back"
				? await takeBack(this.ctx, { storyId, operationId, mode: change.mode, target: change.target })
				: await makeChange(this.ctx, JSON.parse(JSON.stringify({ storyId, operationId, seen, change })));
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

const by = <T extends { id: string }>(records: Iterable<T>) =>
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
function changeFor(
	writer: Writer,
	kind: keyof typeof KINDS,
	[a, b, c]: readonly [number, number, number],
): Change | null {
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
		case "edit-source":
			return source ? { kind, id: source.id, set: { note: `Note ${b}` } } : null;
	}
}

const step = fc.record({
	who: fc.constantFrom<0 | 1>(0, 1),
	does: fc.constantFrom(
		...(Object.keys(KINDS) as (keyof typeof KINDS)[]),
		"undo",
		"redo",
		"offline",
		"online",
		"pull",
		"hear-first",
		"wait",
	),
	pick: fc.tuple(fc.nat(40), fc.nat(40), fc.nat(40)),
});

onBothDatabases("a replica", (open, provider) => {
	/** What is on this screen, and what the server has, as bytes. */
	async function compare(writer: Writer, newsroom: Newsroom, storyId: string) {
		const { claims } = done(await openStory(newsroom.as("viewer"), { storyId }));
		const living = [...writer.replica.claims().values()].filter(({ deletedAt }) => deletedAt === null);
		expect(by(living)).toEqual(by(claims));
		const alone = ({ claimCount: _, ...source }: { claimCount: number; id: string }) => source;
		const known = new Map([...writer.replica.sources()].map(([id, source]) => [id, alone(source)]));
		const theirs = done(await listStorySources(newsroom.as("viewer"), { storyId })).map(alone);
		expect(by(theirs.flatMap(({ id }) => known.get(id) ?? []))).toEqual(by(theirs));
	}

	test("is the server, byte for byte, whatever two people do and however often they are offline", {
		timeout: 120_000,
	}, async () => {
		await fc.assert(
			fc.asyncProperty(fc.array(step, { minLength: 5, maxLength: 40 }), async (steps) => {
				const newsroom = await open();
				const { story } = await makeStory(newsroom, 6);
				const writers = [
					await Writer.open(newsroom.as("checker"), story.id),
					await Writer.open(newsroom.as("colleague"), story.id),
				] as const;
				const stops = writers.map(({ replica }) => replica.start());
				for (const { who, does, pick } of steps) {
					const writer = writers[who];
					if (does === "undo" || does === "redo") writer.replica.takeBack(does);
					else if (does === "offline" || does === "online") writer.isOnline = does === "online";
					else if (does === "hear-first") writer.hearsFirst = pick[0] % 2 === 0;
					else if (does === "pull") await writer.replica.pull();
					else if (does === "wait") await new Promise((resolve) => setTimeout(resolve, 5));
					else {
						const change = changeFor(writer, does, pick);
						if (change) writer.replica.change(change);
					}
				}
				for (const writer of writers) await writer.settle();
				for (const writer of writers) await writer.settle();
				for (const writer of writers) await compare(writer, newsroom, story.id);
				for (const stop of stops) stop();
				expect(done(await checkEventChain(newsroom.as("viewer"), {})).brokenAt).toBeNull();
			}),
			{ numRuns: provider === "sqlite" ? 12 : 4 },
		);
	});
});
