/** Calls `begin` whenever this tab becomes the one that leads, and `end` when it no longer is. Gives the way to step back. */
export type Lead = (turn: { begin: () => void; end: () => void }) => () => void;

/** Where no lock can be had a lease says who leads; it is renewed three times before it runs out. */
const LEASE_MS = 4500;
const RENEW_MS = 1500;

/**
 * One tab of those that ask under the same name, in this browser. By a lock, which the next tab gets in the moment in which
 * the leader is closed. Locks need a secure context, and a newsroom's own network may have none: then by a lease in the
 * local storage, which the next tab takes some seconds after the leader was closed or put to sleep. Two may lead for a
 * moment then, which costs a second line and nothing else. Where the storage is shut every tab leads.
 */
export function leadByName(name: string): Lead {
	const locks = navigator.locks as LockManager | undefined;
	return locks ? ({ begin }) => leadByLock(locks, name, begin) : leadByLease(name);
}

/** Calls `begin` once this tab has the lock of that name. Gives the way to step back, also before the turn came. */
export function leadByLock(locks: LockManager, name: string, begin: () => void): () => void {
	const leaving = new AbortController();
	let stepBack = () => {};
	const holding = new Promise<void>((resolve) => {
		stepBack = resolve;
	});
	locks
		.request(name, { signal: leaving.signal }, () => {
			begin();
			return holding;
		})
		// Stepping back before the turn came.
		.catch(() => {});
	return () => {
		leaving.abort();
		stepBack();
	};
}

function leadByLease(name: string): Lead {
	return ({ begin, end }) => {
		const me = `${Math.random()}`;
		let leads = false;
		const turn = (isMine: boolean) => {
			if (isMine === leads) return;
			leads = isMine;
			if (isMine) begin();
			else end();
		};
		const look = () => turn(takeLease(name, me));
		const onStorage = ({ key }: StorageEvent) => {
			if (key === name) look();
		};
		const giveUp = () => {
			if (leads) dropLease(name);
		};
		look();
		const timer = setInterval(look, RENEW_MS);
		addEventListener("storage", onStorage);
		addEventListener("pagehide", giveUp);
		return () => {
			clearInterval(timer);
			removeEventListener("storage", onStorage);
			removeEventListener("pagehide", giveUp);
			giveUp();
			leads = false;
		};
	};
}

/** Takes the lease or renews it. False where another tab has it. */
function takeLease(name: string, me: string): boolean {
	try {
		const lease = JSON.parse(localStorage.getItem(name) ?? "null") as { holder: string; until: number } | null;
		if (lease && lease.holder !== me && lease.until > Date.now()) return false;
		localStorage.setItem(name, JSON.stringify({ holder: me, until: Date.now() + LEASE_MS }));
	} catch {
		// Shut, or full: then nobody can tell who leads.
	}
	return true;
}

function dropLease(name: string): void {
	try {
		localStorage.removeItem(name);
	} catch {
		// Then there was none.
	}
}
