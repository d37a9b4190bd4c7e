"use client";
import { useEffect, useState } from "react";
import { CopyButton } from "@/app/_ui/copy-button.tsx";
import { Notice } from "@/app/_ui/notice.tsx";

/** A one-time sign-in link, shown once, to hand to the person it is for. */
export function LinkToHandOver({ name, path }: { name: string; path: string }) {
	const [address, setAddress] = useState(path);
	// The server may be reached by several names; the one in use here is the one that works for the next person, too.
	useEffect(() => setAddress(new URL(path, window.location.origin).href), [path]);
	return (
		<Notice tone="good" title={`A link for ${name}`} actions={<CopyButton text={address} />}>
			<p>
				Send it to them yourself. It works once, within a day, for whoever has it, and it replaces any link they had. It
				isn’t shown again.
			</p>
			<p style={{ overflowWrap: "anywhere" }}>
				<code>{address}</code>
			</p>
		</Notice>
	);
}
