import type { Problem, Result } from "@/lib/contract/problem.ts";
import type { StorySummary } from "@/lib/contract/story.ts";
import { STREAM_TYPE, type StreamLine } from "@/lib/contract/stream.ts";

/** How far the server is with a story: the part that is read, or the number of claims that it is storing. */
export type Making = { readonly read: number } | { readonly saving: number };

/** Makes a story. Rejects where the server is not heard to the end; an aborted signal gives it up. */
export type StartStory = (
	input: unknown,
	watch: { readonly signal: AbortSignal; readonly onMaking: (making: Making) => void },
) => Promise<Result<StorySummary>>;

export const sendStory: StartStory = async (input, { signal, onMaking }) => {
	const response = await fetch("/api/v1/stories", {
		method: "POST",
		headers: { "Content-Type": "application/json", Accept: STREAM_TYPE },
		body: JSON.stringify(input),
		signal,
	});
	if (response.headers.get("content-type") !== STREAM_TYPE || !response.body) {
		const { problem } = (await response.json()) as { problem: Problem };
		return { ok: false, problem };
	}
	for await (const line of linesOf(response.body)) {
		const told = JSON.parse(line) as StreamLine<StorySummary>;
		if ("value" in told) return { ok: true, value: told.value };
		if ("problem" in told) return { ok: false, problem: told.problem };
		onMaking("saving" in told ? { saving: told.saving } : { read: told.progress });
	}
	throw new Error("The connection was lost.");
};

async function* linesOf(body: ReadableStream<Uint8Array>): AsyncGenerator<string> {
	const reader = body.pipeThrough(new TextDecoderStream() as ReadableWritablePair<string, Uint8Array>).getReader();
	let held = "";
	for (let part = await reader.read(); !part.done; part = await reader.read()) {
		const lines = (held + part.value).split("\n");
		held = lines.pop() ?? "";
		yield* lines;
	}
	if (held !== "") yield held;
}
