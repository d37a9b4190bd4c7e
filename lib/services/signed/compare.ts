import { type ComparedView, compareSignedInput } from "../../contract/signed.ts";
import { comparePublished, LEAST_SHARED, sharedWith, stretchesOf } from "../../core/drafts/published.ts";
import type { SignOffRecord } from "../../core/report/model.ts";
import { differenceOf } from "../../core/review/signed-state.ts";
import { readSpans } from "../../data/drafts.ts";
import { type SignedText, signedTexts } from "../../data/signed-texts.ts";
import { readStory } from "../../data/stories.ts";
import type { Context } from "../context.ts";
import { fetchOrRefuse } from "../documents/add-page.ts";
import { readOrRefuse } from "../documents/original.ts";
import { readReport } from "../reports/reports.ts";
import { signedStateOf, stateIn } from "../reports/signed-state.ts";
import { keyFingerprint } from "../signing-key.ts";
import { defineUseCase, notFound } from "../use-case.ts";

/** Text that has tags in it. */
const TAGGED = /<\/?(?:p|div|h[1-6]|article|body|html|br|li|blockquote|section)\b[^<>]{0,1000}>/i;

/** Holds what was published against what was signed off: whether it is the same, by whom it was signed, and what differs. */
export const compareSigned = defineUseCase(
	compareSignedInput,
	"checker",
	async (ctx, { text, url, storyId }): Promise<ComparedView> => {
		const { workspaceId } = ctx.actor;
		if (storyId !== undefined && !(await readStory(ctx.db.reader, workspaceId, storyId))) notFound("story");
		return compareWithSigned(
			ctx,
			url === undefined ? await plainText(ctx, text ?? "") : await pageText(ctx, url),
			storyId,
		);
	},
);

/** The same of a text without markup. */
export async function compareWithSigned(ctx: Context, published: string, storyId?: string): Promise<ComparedView> {
	const found = await findSigned(ctx, published, storyId);
	if (!found) return { outcome: "unknown", signed: null, around: 0, differences: [] };
	const record = JSON.parse(found.record) as SignOffRecord;
	const { differences, around } = comparePublished(found.text, published);
	const spans = await readSpans(ctx.db.reader, found.draftId);
	const now = signedStateOf(await readReport(ctx, found.storyId));
	return {
		outcome: differences.length === 0 ? "signed" : "differs",
		signed: {
			...{ storyId: found.storyId, title: record.title, draft: found.draft, at: record.at },
			by: record.approvals.map(({ name, by, at }) => ({ level: name, name: by, at })),
			fingerprint: keyFingerprint(found.publicKey),
			isVoid: differenceOf(null, stateIn(record), now) !== null,
		},
		around,
		differences: differences.map(({ signed, published: words, span: { start, end } }) => ({
			...{ signed, published: words, start, end },
			claims: spans
				.filter((one) => one.state !== "orphaned" && one.start < Math.max(end, start + 1) && start < one.end)
				.map(({ claimId, quote }) => ({ id: claimId, quote })),
		})),
	};
}

/** What of all that was signed is most like it; null where nothing is. Of one story, whatever it is like. */
async function findSigned(ctx: Context, published: string, storyId?: string): Promise<SignedText | null> {
	const stretches = stretchesOf(published);
	let best: SignedText | null = null;
	let most = storyId === undefined ? LEAST_SHARED : 0;
	for await (const one of signedTexts(ctx.db.reader, ctx.actor.workspaceId, storyId)) {
		const shared = sharedWith(one.text, stretches);
		if (shared < most || (best && shared === most)) continue;
		best = one;
		most = shared;
	}
	return best;
}

/** What the article of a page says. */
export async function pageText(ctx: Context, url: string): Promise<string> {
	return (await readOrRefuse(ctx, await fetchOrRefuse(ctx, url))).text;
}

async function plainText(ctx: Context, text: string): Promise<string> {
	if (!TAGGED.test(text)) return text;
	return (await readOrRefuse(ctx, { name: "published.html", bytes: new TextEncoder().encode(text), charset: "utf-8" }))
		.text;
}
