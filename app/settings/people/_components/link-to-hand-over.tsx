"use client";
import { useSyncExternalStore } from "react";
import { CopyButton } from "@/app/_ui/copy-button.tsx";
import { Notice } from "@/app/_ui/notice.tsx";
import type { HandOver } from "@/lib/contract/person.ts";

/** The page's own origin never changes while it is open. */
const never = () => () => undefined;

/** A one-time sign-in link: where it was sent to, or, shown once, to hand to the person it is for. */
export function LinkToHandOver({ name, path, mail }: HandOver) {
	// The server may be reached by several names; the one in use here is the one that works for the next person, too.
	const origin = useSyncExternalStore(
		never,
		() => window.location.origin,
		() => "",
	);
	const address = `${origin}${path}`;
	if (mail?.problem === null)
		return (
			<Notice tone="good" title={`Sign-in link sent to ${name}`}>
				<p>It is on its way to {mail.to}. It works once, for 24 hours, and replaces any earlier link.</p>
			</Notice>
		);
	return (
		<Notice tone={mail ? "warning" : "good"} title={`Sign-in link for ${name}`} actions={<CopyButton text={address} />}>
			{mail && <p>{mail.problem} Hand the link over yourself.</p>}
			<p>
				Send it privately: whoever opens it is signed in as {name}. It works once, for 24 hours, replaces any earlier
				link, and isn’t shown again.
			</p>
			<p style={{ overflowWrap: "anywhere" }}>
				<code>{address}</code>
			</p>
		</Notice>
	);
}
