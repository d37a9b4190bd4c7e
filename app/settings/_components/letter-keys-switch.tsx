"use client";
import { useEffect, useState } from "react";
import { letterKeysAreOn, setLetterKeys } from "@/app/_ui/letter-keys.ts";
import styles from "./letter-keys-switch.module.css";

/** Turns keys of one letter off, for whoever speaks to their computer or hits keys by accident. */
export function LetterKeysSwitch() {
	const [on, setOn] = useState(true);
	useEffect(() => setOn(letterKeysAreOn()), []);
	return (
		<label className={styles.switch}>
			<input
				type="checkbox"
				checked={on}
				onChange={(event) => {
					setLetterKeys(event.target.checked);
					setOn(event.target.checked);
				}}
			/>
			<span>
				Single-key shortcuts in lists: <kbd>c</kbd> new story, <kbd>/</kbd> search (in this browser)
			</span>
		</label>
	);
}
