import { type StoryView, storyView } from "../../../lib/contract/story.ts";
import type { RestClient } from "../../support/rest-client.ts";

/** Makes a story of the text and reads it. */
export async function makeStory(client: RestClient, text: string): Promise<StoryView> {
	const { status, body } = await client.send("POST", "stories", { text, evenIfDuplicate: true });
	if (status >= 400) throw new Error(`The story was refused: ${status} ${JSON.stringify(body)}`);
	return readStory(client, (body as { id: string }).id);
}

/** Makes a story of the text and deletes every claim of it. */
export async function makeStoryWithoutClaims(client: RestClient, text: string): Promise<StoryView> {
	const { story, claims } = await makeStory(client, text);
	for (let from = 0; from < claims.length; from += 5000) {
		const batch = claims.slice(from, from + 5000).map(({ id, revision }) => ({ id, revision }));
		const { status, body } = await client.send("POST", "claims/delete", { claims: batch });
		if (status >= 400) throw new Error(`The claims were not deleted: ${status} ${JSON.stringify(body)}`);
	}
	return readStory(client, story.id);
}

async function readStory(client: RestClient, storyId: string): Promise<StoryView> {
	return storyView.parse((await client.send("GET", `stories/${storyId}`)).body);
}
