const CHANNEL = "onrecord.session";

/** Tells the other tabs of this browser that someone signed in, so that they can send what is waiting. */
export function announceSignIn(): void {
	if (typeof BroadcastChannel === "undefined") return;
	const channel = new BroadcastChannel(CHANNEL);
	channel.postMessage("signed-in");
	channel.close();
}
