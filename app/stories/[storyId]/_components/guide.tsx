"use client";
import { X } from "lucide-react";
import { useEffect, useState } from "react";
import { Button } from "@/app/_ui/button.tsx";
import { IconButton } from "@/app/_ui/icon-button.tsx";
import { onDevice } from "@/app/_ui/kept.ts";
import { useDeskStore } from "../_state/desk-context.tsx";
import { isBusy } from "../_state/keys.ts";
import { CommandKey } from "./command-key.tsx";
import styles from "./guide.module.css";

const SEEN = "onrecord.guide.seen";

const STEPS = [
	{
		command: "next",
		words: "Next claim. Its underline shows its status.",
		touch: "Tap a claim in the text. Its underline shows its status.",
	},
	{
		command: "accept",
		words: "Accept the attribution. A dashed box is an unnamed source.",
		touch: "Accept the attribution. A dashed box is an unnamed source.",
	},
	{
		command: "verify-confirmed",
		words: "Confirmed. 2 to 8 are the other statuses, 0 clears.",
		touch: "Set its status.",
	},
	{
		command: "evidence",
		words: "Add evidence: a link, a quote or a file.",
		touch: "Add evidence: a link, a quote or a file.",
	},
];

/** The first minute: what this is and the four keys that do most of it. Below the panes, so that it covers none of them. */
export function Guide() {
	const store = useDeskStore();
	const [shown, setShown] = useState(false);
	useEffect(() => setShown(onDevice.read(SEEN) === null), []);
	const close = () => {
		onDevice.keep(SEEN, "1");
		setShown(false);
	};
	useEffect(() => {
		if (!shown) return;
		const onKey = (event: KeyboardEvent) => {
			if (event.key !== "Escape" || isBusy(event.target)) return;
			onDevice.keep(SEEN, "1");
			setShown(false);
		};
		document.addEventListener("keydown", onKey);
		return () => document.removeEventListener("keydown", onKey);
	}, [shown]);
	if (!shown || store.data.claims.length === 0) return null;
	return (
		<aside className={styles.guide} aria-label="First steps">
			<h2 className={styles.title}>The claims are already marked. You check them.</h2>
			<ol className={styles.steps}>
				{STEPS.map(({ command, words, touch }) => (
					<li key={command}>
						<CommandKey id={command} />
						<span className={styles.keyed}>{words}</span>
						<span className={styles.touched}>{touch}</span>
					</li>
				))}
			</ol>
			<Button size="s" variant="primary" onClick={close}>
				Start checking
			</Button>
			<IconButton label="Close the first steps" shortcut="Escape" className={styles.close} onClick={close}>
				<X size={15} aria-hidden />
			</IconButton>
		</aside>
	);
}
