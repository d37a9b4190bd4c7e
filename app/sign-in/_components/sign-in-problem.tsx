import { Notice } from "@/app/_ui/notice.tsx";

/** What became of a form that was sent before the page had its scripts: the address says which. */
export function SignInProblem({ error }: { error: string }) {
	if (error === "refused")
		return (
			<Notice tone="danger" title="You are not signed in">
				<p>
					The browser and Onrecord disagree on the address of this page. If Onrecord runs behind a proxy, it needs{" "}
					<code>ONRECORD_TRUST_PROXY</code>: see Settings in the README. A sign-in link still works afterwards.
				</p>
			</Notice>
		);
	return (
		<Notice tone="danger">
			<p>{WORDS.get(error) ?? "Signing in did not work. Try again."}</p>
		</Notice>
	);
}

/** A map, because the address may say `__proto__`. */
const WORDS: ReadonlyMap<string, string> = new Map([
	["invalid", "The e-mail address or the password is wrong. Check both."],
	["link-invalid", "That was not an e-mail address. Check it, and ask for the link again."],
	["link-too-many", "Too many links were asked for. Wait a few minutes, then try again."],
	["service-late", "Signing in took too long, or began in another browser. Try again."],
	["service-declined", "The sign-in service didn’t sign you in. Try again, or use your password."],
	["service-unverified", "The sign-in service hasn’t verified your e-mail address. Verify it there, then try again."],
	[
		"service-not-invited",
		"You aren’t in this newsroom yet. Ask one of its owners to add you with this e-mail address.",
	],
	["service-removed", "You are no longer in this newsroom. Ask one of its owners to add you again."],
	["service-unreachable", "The sign-in service can’t be reached now. Try again, or use your password."],
	[
		"service-failed",
		"Signing in with the service did not work. Whoever runs this Onrecord finds the reason in its log.",
	],
	["too-many", "Too many wrong passwords. Wait a few minutes, then try again; a sign-in link works at once."],
]);
