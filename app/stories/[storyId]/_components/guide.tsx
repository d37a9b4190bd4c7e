"use client";
import { X } from "lucide-react";
import { useEffect, useState } from "react";
import { Button } from "@/app/_ui/button.tsx";
import { IconButton } from "@/app/_ui/icon-button.tsx";
import { Kbd } from "@/app/_ui/kbd.tsx";
import { useDeskStore } from "../_state/desk-context.tsx";
import styles from "./guide.module.css";

const SEEN = "onrecord.guide.seen";

const STEPS = [
	{
		key: "j",
		words: "goes to the next claim; the line under it says how it stands.",
		touch: "Press a claim in the text; the line under it says how it stands.",
	},
	{
		key: "a",
		words: "accepts who is credited. A dashed source has no name; a ring in the text marks it.",
		touch: "Accept who is credited. A dashed source has no name; a ring in the text marks it.",
	},
	{
		key: "1",
		words: "confirms it, 2 to 8 say otherwise, 0 takes it back.",
		touch: "Say whether it is so: each answer looks as it does in the text.",
	},
	{
		key: "e",
		words: "lays evidence under it, z undoes, ? shows every key.",
		touch: "Lay evidence under it: a link, a passage, a file.",
	},
];

/** The first minute: what this is and the four keys that do most of it. Once gone, it stays away; `?` has all of it. */
export function Guide() {
	const store = useDeskStore();
	const [shown, setShown] = useState(false);
	useEffect(() => setShown(localStorage.getItem(SEEN) === null), []);
	const close = () => {
		localStorage.setItem(SEEN, "1");
		setShown(false);
	};
	if (!shown || store.data.claims.length === 0) return null;
	return (
		<aside className={styles.guide} aria-label="First steps">
			<header className={styles.head}>
				<h2 className={styles.title}>Every claim is found already. You decide.</h2>
				<IconButton label="Close the first steps" onClick={close}>
					<X size={15} aria-hidden />
				</IconButton>
			</header>
			<ol className={styles.steps}>
				{STEPS.map(({ key, words, touch }) => (
					<li key={key}>
						<Kbd keys={key} />
						<span className={styles.keyed}>{words}</span>
						<span className={styles.touched}>{touch}</span>
					</li>
				))}
			</ol>
			<Button size="s" variant="primary" onClick={close}>
				Start checking
			</Button>
		</aside>
	);
}
