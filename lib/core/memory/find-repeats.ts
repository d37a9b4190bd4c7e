import { ClaimIndex } from "./claim-index.ts";
import { likenessOf, lookUpKeys, type Traces, tracesOf, type Wording } from "./likeness.ts";

/** Claims between two looks at what else there is to do. */
const STEP = 20;

/** The claims of one story that say again what others say: for each, the others, in the order given. In steps of a millisecond. */
export function* findRepeats(
	claims: readonly (Wording & { readonly id: string })[],
): Generator<void, ReadonlyMap<string, readonly string[]>, void> {
	const traces = new Map<string, Traces>();
	for (const [at, claim] of claims.entries()) {
		if (at % STEP === STEP - 1) yield;
		traces.set(claim.id, tracesOf(claim));
	}
	const index = new ClaimIndex([...traces].map(([id, one]) => [id, lookUpKeys(one)]));
	yield;
	const order = new Map(claims.map(({ id }, at) => [id, at]));
	const repeats = new Map<string, readonly string[]>();
	for (const [at, [id, own]] of [...traces].entries()) {
		if (at % STEP === STEP - 1) yield;
		const alike = index.find(lookUpKeys(own)).filter((other) => {
			const theirs = traces.get(other);
			return other !== id && theirs !== undefined && likenessOf(own, theirs) !== null;
		});
		if (alike.length > 0)
			repeats.set(
				id,
				alike.sort((a, b) => (order.get(a) ?? 0) - (order.get(b) ?? 0)),
			);
	}
	return repeats;
}
