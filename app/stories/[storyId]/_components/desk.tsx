"use client";
import { useEffect } from "react";
import type { DeskAddress } from "../_state/desk-address.ts";
import { useDesk, useDeskStore } from "../_state/desk-context.tsx";
import { useAttendance } from "../_state/live-context.ts";
import { stayWhileOffline } from "../_state/stay-while-offline.ts";
import { useDeskAddress } from "../_state/use-desk-address.ts";
import { useErrand } from "../_state/use-errand.ts";
import { useRules } from "../_state/use-rules.ts";
import styles from "./desk.module.css";
import { DeskHeader } from "./desk-header.tsx";
import { DeskDialogs } from "./dialogs/desk-dialogs.tsx";
import { EvidenceDrop } from "./evidence-drop.tsx";
import { Guide } from "./guide.tsx";
import { InspectorPane } from "./inspector/inspector-pane.tsx";
import { ListPane } from "./list/list-pane.tsx";
import { PaneSwitch } from "./pane-switch.tsx";
import { Said } from "./said.tsx";
import { TextPane } from "./text/text-pane.tsx";

/** Nobody waits for the rules, so they come after all that somebody waits for. */
const RULES_AFTER_MS = 1500;

/**
 * The checking workspace of one story.
 *
 * @param address where the page's own address leads to; null for the desk as somebody left it.
 */
export function Desk({ address }: { address: DeskAddress | null }) {
	const store = useDeskStore();
	useDeskAddress(store, address);
	useAttendance(store);
	useEffect(() => stayWhileOffline(store), [store]);
	useRules(store, RULES_AFTER_MS);
	useErrand(store);
	return <Layout />;
}

function Layout() {
	const { title } = useDeskStore().data.story;
	const pane = useDesk((state) => state.pane);
	return (
		<div className={styles.desk} data-pane={pane}>
			<DeskHeader />
			<main id="main" className={styles.panes}>
				<TextPane />
				<ListPane />
				<InspectorPane />
				{/* The article's own title is not there while a narrow window shows another pane. */}
				<h1 className={styles.standIn}>{title}</h1>
			</main>
			<Guide />
			<PaneSwitch />
			<EvidenceDrop />
			<Said />
			<DeskDialogs />
		</div>
	);
}
