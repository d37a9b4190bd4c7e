const CHANNEL = "onrecord.session";

/** Tells the other tabs of this browser that someone signed in, so that they can go on. */
export function announceSignIn(): void {
	if (typeof BroadcastChannel === "undefined") return;
	const channel = new BroadcastChannel(CHANNEL);
	channel.postMessage("signed-in");
	channel.close();
}

/** Calls `signedIn` when someone signs in in another tab of this browser; gives the way to stop listening. */
export function onSignInElsewhere(signedIn: () => void): () => void {
	if (typeof BroadcastChannel === "undefined") return () => {};
	const channel = new BroadcastChannel(CHANNEL);
	channel.onmessage = signedIn;
	return () => channel.close();
}
