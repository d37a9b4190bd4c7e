import { readFileSync } from "node:fs";
import { join } from "node:path";
import { type ClaimView, claimView } from "../../lib/contract/claim.ts";
import { storyView } from "../../lib/contract/story.ts";
import { VERIFICATION_STATUSES } from "../../lib/core/vocabulary/vocabulary.ts";
import type { RestClient } from "../support/rest-client.ts";

/** What there is to see: a story that nobody has touched, and one in the middle of being checked. */
export interface Newsroom {
	readonly freshId: string;
	readonly checkedId: string;
	readonly checked: readonly ClaimView[];
	readonly sourceId: string;
}

const made = new WeakMap<RestClient, Promise<Newsroom>>();

/** Makes it once for each server. */
export function newsroom(client: RestClient): Promise<Newsroom> {
	const known = made.get(client) ?? make(client);
	made.set(client, known);
	return known;
}

async function make(client: RestClient): Promise<Newsroom> {
	const [fresh] = (await ask(client, "GET", "stories")) as { id: string }[];
	const text = readFileSync(join(import.meta.dirname, "../../prisma/sample-story.txt"), "utf8");
	const { id: checkedId } = (await ask(client, "POST", "stories", {
		text,
		title: "Back channel on the strait, second edit",
		deadline: new Date(Date.now() + 5_400_000).toISOString(),
		evenIfDuplicate: true,
	})) as { id: string };
	const { claims } = storyView.parse(await ask(client, "GET", `stories/${checkedId}`));
	for (const [index, status] of VERIFICATION_STATUSES.entries()) {
		const some = claims.filter((_, place) => place % 11 === index && place < 26);
		await ask(client, "POST", "claims/tag", {
			claims: some.map(({ id, revision }) => ({ id, revision })),
			set: { verificationStatus: status, attributionStatus: index % 3 === 0 ? "verified" : "accepted" },
		});
	}
	const [first, second] = claims;
	if (!first || !second) throw new Error("The sample story has no claims.");
	await ask(client, "POST", `claims/${first.id}/evidence`, {
		bearing: "supports",
		kind: "documentary",
		locator: "p. 3, second paragraph",
		url: "https://courier.example/2026/channel",
		quote: "The envoys met in rooms that were let to a shipping agent.",
	});
	await ask(client, "POST", `claims/${first.id}/evidence`, {
		bearing: "refutes",
		kind: "official-statement",
		locator: "12:40",
		url: "https://ostmark.example/briefing",
	});
	await ask(client, "POST", "comments", {
		storyId: checkedId,
		claimId: first.id,
		body: "Seven months by whose count? February to August is six and a bit.",
	});
	const checked = claimView.array().parse(await ask(client, "GET", `stories/${checkedId}/claims`));
	const sourceId = checked.flatMap(({ chain }) => chain).find(({ kind }) => kind === "publication")?.sourceId ?? "";
	return { freshId: fresh?.id ?? "", checkedId, checked, sourceId };
}

async function ask(client: RestClient, method: string, path: string, body?: unknown): Promise<unknown> {
	const answer = await client.send(method, path, body);
	if (answer.status >= 400) throw new Error(`${method} ${path}: ${answer.status} ${JSON.stringify(answer.body)}`);
	return answer.body;
}
