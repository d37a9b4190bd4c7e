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
			<p>{WORDS[error] ?? "Signing in did not work. Try again."}</p>
		</Notice>
	);
}

const WORDS: Readonly<Record<string, string>> = {
	invalid: "The e-mail address or the password is wrong. Check both.",
	"too-many": "Too many wrong passwords. Wait a few minutes, then try again; a sign-in link works at once.",
};
