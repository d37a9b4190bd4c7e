/** Somebody tries a password for an account. */
export interface Guess {
	/** The e-mail address that was typed, whether it is anybody's or not. */
	readonly account: string;
	readonly client: string;
	/** Whether this account was signed in to from this client before. */
	readonly isKnown: boolean;
}

/** Counts wrong guesses at passwords, and says how long the next one has to wait. */
export interface Attempts {
	/** Counts a guess as wrong until it proves right. Where one comes too early it gives the seconds left, and counts nothing. */
	begin(guess: Guess, now: Date): number;
	/** Takes back what was counted against a right guess. */
	right(guess: Guess): void;
}

/** How many wrong guesses are free, and the longest wait in seconds that the following ones lead to. */
interface Allowance {
	readonly free: number;
	readonly longest: number;
}

/** Where a person has signed in before, others' guesses from elsewhere do not count, and nobody waits for long. */
const KNOWN: Allowance = { free: 5, longest: 30 };
const ACCOUNT: Allowance = { free: 5, longest: 900 };
/** A client that is new to many accounts is either a whole newsroom on its first morning or somebody trying them all. */
const CLIENT: Allowance = { free: 20, longest: 900 };

const FIRST_WAIT = 5;
/** Milliseconds without a wrong guess after which nothing is held against anybody. */
const FORGOTTEN_AFTER = 60 * 60 * 1000;
/** Counters kept; the one unused for longest goes first. */
const MOST_COUNTERS = 10_000;

interface Counter {
	wrong: number;
	last: number;
}

/** Counters of this process. They are gone after a restart, which no stranger can bring about. */
export function openAttempts(): Attempts {
	const counters = new Map<string, Counter>();
	const count = (key: string, now: number) => {
		const counter = { wrong: (counters.get(key)?.wrong ?? 0) + 1, last: now };
		counters.delete(key);
		counters.set(key, counter);
		const [oldest] = counters.keys();
		if (counters.size > MOST_COUNTERS && oldest !== undefined) counters.delete(oldest);
	};
	return {
		begin(guess, now) {
			const at = now.getTime();
			const rules = rulesFor(guess);
			for (const [key] of rules) {
				const counter = counters.get(key);
				if (counter && at - counter.last > FORGOTTEN_AFTER) counters.delete(key);
			}
			const wait = Math.max(...rules.map(([key, allowance]) => secondsLeft(counters.get(key), allowance, at)));
			if (wait > 0) return wait;
			for (const [key] of rules) count(key, at);
			return 0;
		},
		right(guess) {
			for (const [key, allowance] of rulesFor(guess)) {
				const counter = counters.get(key);
				// One account of one's own must not be the way to go on guessing at others.
				if (allowance === CLIENT && counter) counter.wrong--;
				else counters.delete(key);
			}
		},
	};
}

function rulesFor({ account, client, isKnown }: Guess): readonly (readonly [key: string, allowance: Allowance])[] {
	if (isKnown) return [[`known ${account} ${client}`, KNOWN]];
	return [
		[`account ${account}`, ACCOUNT],
		[`client ${client}`, CLIENT],
	];
}

function secondsLeft(counter: Counter | undefined, { free, longest }: Allowance, now: number): number {
	if (!counter || counter.wrong < free) return 0;
	const wait = Math.min(longest, FIRST_WAIT * 2 ** (counter.wrong - free));
	return Math.max(0, Math.ceil(wait - (now - counter.last) / 1000));
}
