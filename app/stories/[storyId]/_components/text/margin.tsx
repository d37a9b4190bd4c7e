"use client";
import type { Ref } from "react";
import { useDeskStore } from "../../_state/desk-context.tsx";
import { goTo } from "../../_state/moves.ts";
import styles from "./margin.module.css";

/** Where the marks beside the text are put; the list says the same to assistive technology. */
export function Margin({ ref }: { ref: Ref<HTMLDivElement> }) {
	const store = useDeskStore();
	const choose = (target: EventTarget) => {
		const id = target instanceof Element && target.closest<HTMLElement>("[data-claim]")?.dataset.claim;
		if (id) goTo(store, id);
	};
	return <div ref={ref} className={styles.margin} aria-hidden onClick={(event) => choose(event.target)} />;
}
