import { begins, kindOf, LABEL_COUNT, mayFollow, OUTSIDE } from "./labels.ts";

const L = LABEL_COUNT;

/** A linear chain's transition scores: `transitions[from * LABEL_COUNT + to]`, and the scores of a sequence's first label. */
export interface Chain {
	readonly transitions: Float32Array;
	readonly start: Float32Array;
}

/** 1 for the labels that may follow any label; each other one follows its own begin and itself only. */
const OPENS = Uint8Array.from({ length: L }, (_, label) => (label === OUTSIDE || begins(label) ? 1 : 0));

/** 1 where a label may follow another (or start a sequence, row LABEL_COUNT), else 0. */
export const ALLOWED: Uint8Array = allowed();

function allowed(): Uint8Array {
	const table = new Uint8Array((L + 1) * L);
	for (let from = 0; from <= L; from++)
		for (let to = 0; to < L; to++) table[from * L + to] = mayFollow(from === L ? OUTSIDE : from, to) ? 1 : 0;
	return table;
}

/**
 * The best label sequence under emission scores (`scores[token * LABEL_COUNT + label]`) and a chain: Viterbi (1967), with
 * labels that may not follow each other left out. Writes `size` labels into `labels` from `offset` on.
 */
export function viterbi(
	scores: Float32Array,
	size: number,
	chain: Chain,
	outsideBias: number,
	labels: Uint8Array,
	offset: number,
): void {
	const { start } = chain;
	const into = transposed(chain.transitions);
	const back = new Uint8Array(size * L);
	let previous = new Float64Array(L);
	let current = new Float64Array(L);
	for (let to = 0; to < L; to++)
		previous[to] = (ALLOWED[L * L + to] ? (start[to] as number) : Number.NEGATIVE_INFINITY) + (scores[to] as number);
	previous[OUTSIDE] = (previous[OUTSIDE] as number) - outsideBias;
	for (let i = 1; i < size; i++) {
		const row = i * L;
		for (let to = 0; to < L; to++) {
			const from = OPENS[to] ? 0 : to - 1;
			const end = OPENS[to] ? L : to + 1;
			let best = Number.NEGATIVE_INFINITY;
			let chosen = from;
			for (let k = from; k < end; k++) {
				const score = (previous[k] as number) + (into[to * L + k] as number);
				if (score > best) {
					best = score;
					chosen = k;
				}
			}
			current[to] = best + (scores[row + to] as number);
			back[row + to] = chosen;
		}
		current[OUTSIDE] = (current[OUTSIDE] as number) - outsideBias;
		const swapped = previous;
		previous = current;
		current = swapped;
	}
	let label = 0;
	for (let to = 1; to < L; to++) if ((previous[to] as number) > (previous[label] as number)) label = to;
	for (let i = size - 1; i >= 0; i--) {
		labels[offset + i] = label;
		label = back[i * L + label] as number;
	}
}

/** `transposed[to * LABEL_COUNT + from]`, so that Viterbi reads one row a label. */
function transposed(transitions: Float32Array): Float64Array {
	const into = new Float64Array(L * L);
	for (let from = 0; from < L; from++)
		for (let to = 0; to < L; to++) into[to * L + from] = transitions[from * L + to] as number;
	return into;
}

/** Room for `marginals`, reused from sequence to sequence. Arrays hold `size * LABEL_COUNT` values. */
export class MarginalRoom {
	emission = new Float64Array(0);
	forward = new Float64Array(0);
	backward = new Float64Array(0);
	probability = new Float64Array(0);
	/** What the next token lends to the one at hand, by label. */
	readonly ahead = new Float64Array(L);

	fit(size: number): void {
		if (this.emission.length >= size * L) return;
		const room = size * L * 2;
		this.emission = new Float64Array(room);
		this.forward = new Float64Array(room);
		this.backward = new Float64Array(room);
		this.probability = new Float64Array(room);
	}
}

/** A chain's scores as factors: `exp(score)`, 0 where a label may not follow. */
export function factors(chain: Chain): {
	transition: Float64Array;
	start: Float64Array;
} {
	const transition = new Float64Array(L * L);
	const start = new Float64Array(L);
	for (let k = 0; k < L * L; k++) transition[k] = ALLOWED[k] ? Math.exp(chain.transitions[k] as number) : 0;
	for (let k = 0; k < L; k++) start[k] = ALLOWED[L * L + k] ? Math.exp(chain.start[k] as number) : 0;
	return { transition, start };
}

/**
 * Forward–backward with scaling (Rabiner 1989): the probability of each label at each token, in `room.probability`.
 * `room.emission`, `forward` and `backward` stay filled for the trainer.
 */
export function marginals(
	scores: Float32Array,
	size: number,
	{ transition, start }: { transition: Float64Array; start: Float64Array },
	room: MarginalRoom,
): void {
	room.fit(size);
	const { emission, forward, backward, probability } = room;
	for (let i = 0; i < size; i++) {
		const row = i * L;
		let most = Number.NEGATIVE_INFINITY;
		for (let l = 0; l < L; l++) most = Math.max(most, scores[row + l] as number);
		for (let l = 0; l < L; l++) emission[row + l] = Math.exp((scores[row + l] as number) - most);
		let sum = 0;
		for (let to = 0; to < L; to++) {
			let value = 0;
			if (i === 0) value = start[to] as number;
			else {
				const from = OPENS[to] ? 0 : to - 1;
				const end = OPENS[to] ? L : to + 1;
				for (let k = from; k < end; k++) value += (forward[row - L + k] as number) * (transition[k * L + to] as number);
			}
			value *= emission[row + to] as number;
			forward[row + to] = value;
			sum += value;
		}
		normalise(forward, row, sum);
	}
	backward.fill(1, (size - 1) * L, size * L);
	const ahead = room.ahead;
	for (let i = size - 2; i >= 0; i--) {
		const row = i * L;
		for (let k = 0; k < L; k++) ahead[k] = (emission[row + L + k] as number) * (backward[row + L + k] as number);
		let sum = 0;
		for (let from = 0; from < L; from++) {
			let value = (transition[from * L] as number) * (ahead[0] as number);
			for (let k = 1; k < L; k += 2) value += (transition[from * L + k] as number) * (ahead[k] as number);
			if (from !== OUTSIDE) {
				const inside = kindOf(from) + 1;
				value += (transition[from * L + inside] as number) * (ahead[inside] as number);
			}
			backward[row + from] = value;
			sum += value;
		}
		normalise(backward, row, sum);
	}
	for (let i = 0; i < size; i++) {
		const row = i * L;
		let sum = 0;
		for (let l = 0; l < L; l++) {
			const value = (forward[row + l] as number) * (backward[row + l] as number);
			probability[row + l] = value;
			sum += value;
		}
		normalise(probability, row, sum);
	}
}

function normalise(values: Float64Array, row: number, sum: number): void {
	const scale = sum > 0 ? 1 / sum : 0;
	for (let l = 0; l < L; l++) values[row + l] = (values[row + l] as number) * scale;
}
