/** One limit that a request counts against. */
interface Counted {
	/** As the answer names it. */
	readonly name: "token" | "person";
	readonly key: string;
	/** Requests a minute. As many may come at once, after a while without any. */
	readonly quota: number;
}

/** How a request stands with one limit. */
export interface Standing extends Pick<Counted, "name" | "quota"> {
	/** Requests left at once. */
	readonly left: number;
	/** Seconds until all of them are there again. */
	readonly fullIn: number;
	/** Seconds until this request may come; 0 where it may. */
	readonly wait: number;
}

/** Counts what programs and people ask for, so that a runaway script leaves the server to others. */
export interface Rates {
	/** Counts one request, unless a limit stands in its way. */
	take(asker: { readonly userId: string; readonly tokenId: string | null }, now: Date): readonly Standing[];
}

/** A person may have some programs running, and the desk open beside them. */
const TOKENS_OF_A_PERSON = 3;
/** Buckets kept; the one unused for longest goes first, and it would be full again by far. */
const MOST_BUCKETS = 10_000;

/**
 * Limits of this process: for each token, and for each person with all tokens and browsers together. Nobody is counted by
 * their address, for a whole office may have one.
 *
 * @param perMinute requests that one token may make in a minute.
 */
export function openRates(perMinute: number): Rates {
	const buckets = new Map<string, { left: number; at: number }>();
	return {
		take({ userId, tokenId }, now) {
			const at = now.getTime();
			const person: Counted = { name: "person", key: userId, quota: perMinute * TOKENS_OF_A_PERSON };
			const limits: Counted[] =
				tokenId === null ? [person] : [{ name: "token", key: tokenId, quota: perMinute }, person];
			const standing = limits.map(({ name, key, quota }) => {
				const before = buckets.get(`${name} ${key}`);
				const refilled = before ? before.left + (Math.max(0, at - before.at) * quota) / 60_000 : quota;
				return { name, key, quota, has: Math.min(quota, refilled) };
			});
			const isTaken = standing.every(({ has }) => has >= 1);
			return standing.map(({ name, key, quota, has }) => {
				const left = isTaken ? has - 1 : has;
				buckets.delete(`${name} ${key}`);
				buckets.set(`${name} ${key}`, { left, at });
				const [oldest] = buckets.keys();
				if (buckets.size > MOST_BUCKETS && oldest !== undefined) buckets.delete(oldest);
				const perSecond = quota / 60;
				return {
					...{ name, quota, left: Math.floor(left) },
					fullIn: Math.ceil((quota - left) / perSecond),
					wait: has >= 1 ? 0 : Math.ceil((1 - has) / perSecond),
				};
			});
		},
	};
}
