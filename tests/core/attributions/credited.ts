import { buildRegions } from "../../../lib/core/extraction/attributions/chains/build-regions.ts";
import { assignVoices, firstFrom } from "../../../lib/core/extraction/attributions/voices.ts";
import { readText } from "../../../lib/core/text/read-text.ts";

/** What the words between ⟦ and ⟧ are credited to: the chain, origin first, and the stance; "" is the article's voice. */
export function credited(marked: string): { chain: string; stance: string } {
	const start = marked.indexOf("⟦");
	const end = marked.indexOf("⟧") - 1;
	if (start < 0 || end <= start) throw new Error(`no marked words in: ${marked}`);
	const model = readText(marked.replace("⟦", "").replace("⟧", ""));
	const { regions } = buildRegions(model);
	const voices = assignVoices(model.tokens, regions);
	const counts = new Map<number, number>();
	for (let i = firstFrom(model.tokens, start); i < firstFrom(model.tokens, end); i++) {
		const voice = voices[i] ?? -1;
		counts.set(voice, (counts.get(voice) ?? 0) + 1);
	}
	const [most = -1] = [...counts].sort((a, b) => b[1] - a[1])[0] ?? [];
	const region = regions[most];
	return { chain: region?.chain.join(" > ") ?? "", stance: region?.stance ?? "assert" };
}
