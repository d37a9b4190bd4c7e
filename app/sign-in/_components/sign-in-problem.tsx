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
	["too-many", "Too many wrong passwords. Wait a few minutes, then try again; a sign-in link works at once."],
]);
