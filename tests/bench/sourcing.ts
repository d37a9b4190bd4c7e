import { SourcingLedger } from "../../lib/core/sourcing/ledger.ts";
import type { LineSource, SourcedClaim } from "../../lib/core/sourcing/line.ts";
import { provenanceOf } from "../../lib/core/sourcing/provenance.ts";
import { layOut } from "../../lib/documents/graph/lay-out.ts";
import { quantile } from "./quantile.ts";

const ROUNDS = 25;

/** What a long story rests on: all of it at once, after one change, and drawn. */
export async function run(): Promise<void> {
	const claims = longStory(5000, 500);
	const all: number[] = [];
	const one: number[] = [];
	for (let round = 0; round < ROUNDS; round++) {
		let from = performance.now();
		const ledger = new SourcingLedger(claims);
		look(ledger);
		all.push(performance.now() - from);
		const claim = claims[(round * 197) % claims.length];
		if (!claim) break;
		from = performance.now();
		ledger.put({ ...claim, chain: claim.chain.slice(0, 1) });
		look(ledger);
		one.push(performance.now() - from);
	}
	tell("5,000 claims, 500 sources, all of it", all, 50);
	tell("after one change", one, 5);
	for (const [count, sources] of [
		[40, 14],
		[1000, 100],
		[1000, 500],
	] as const) {
		const graph = provenanceOf(longStory(count, sources));
		const times: number[] = [];
		for (let round = 0; round < 5; round++) {
			const from = performance.now();
			await layOut(graph);
			times.push(performance.now() - from);
		}
		tell(`${count} claims, ${sources} sources, drawn (${graph.nodes.length} boxes)`, times, 300);
	}
}

function look(ledger: SourcingLedger): void {
	ledger.dependences();
	ledger.whatIf(new Map([["s1", "retracted"]]));
}

function tell(what: string, times: readonly number[], budget: number): void {
	const half = quantile(times, 0.5).toFixed(1);
	console.log(`  ${what}: ${half} ms (95 %: ${quantile(times, 0.95).toFixed(1)} ms; at most ${budget} ms is meant)`);
}

/** A made-up story: few sources carry many claims, and every fourth has a second leg to stand on. */
function longStory(count: number, sources: number): SourcedClaim[] {
	let seed = 11;
	const random = (below: number) => {
		seed = (seed * 48_271) % 2_147_483_647;
		return seed % below;
	};
	const outlets = Math.max(3, Math.round(sources * 0.15));
	const source = (number: number): LineSource => ({
		sourceId: `s${number}`,
		name: number < outlets ? `Outlet ${number}` : `Source ${number} with a name`,
		kind: number < outlets ? "publication" : number % 3 === 0 ? "unnamed" : "person",
	});
	return Array.from({ length: count }, (_, at) => {
		const origin = outlets + Math.floor((sources - outlets) * (random(1000) / 1000) ** 2);
		const second = { id: `e${at}`, bearing: "supports", kind: "second-hand", source: source(random(sources)) } as const;
		return {
			id: `c${at}`,
			chain: [source(origin), source((origin * 3 + random(2)) % outlets)],
			evidence: at % 4 === 0 ? [second] : [],
		};
	});
}
