"use client";
import { X } from "lucide-react";
import { useEffect, useState } from "react";
import { Button } from "@/app/_ui/button.tsx";
import { IconButton } from "@/app/_ui/icon-button.tsx";
import { Kbd } from "@/app/_ui/kbd.tsx";
import { useDeskStore } from "../_state/desk-context.tsx";
import styles from "./guide.module.css";

const SEEN = "onrecord.guide.seen";

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
				<h2 className={styles.title}>
					Every claim is found already. You decide.
				</h2>
				<IconButton label="Close the first steps" onClick={close}>
					<X size={15} aria-hidden />
				</IconButton>
			</header>
			<ol className={styles.steps}>
				<li>
					<Kbd keys="j" />{" "}
					<span>
						goes to the next claim; the line under it says how it stands.
					</span>
				</li>
				<li>
					<Kbd keys="a" />{" "}
					<span>
						accepts who is credited. A dashed source has no name; a ring in the
						text marks it.
					</span>
				</li>
				<li>
					<Kbd keys="1" />{" "}
					<span>confirms it, 2 to 8 say otherwise, 0 takes it back.</span>
				</li>
				<li>
					<Kbd keys="e" />{" "}
					<span>lays evidence under it, z undoes, ? shows every key.</span>
				</li>
			</ol>
			<Button size="s" variant="primary" onClick={close}>
				Start checking
			</Button>
		</aside>
	);
}
