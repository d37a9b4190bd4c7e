"use client";
import { useEffect, useState } from "react";
import { catchUp } from "../_state/catch-up.ts";
import type { DeskAddress } from "../_state/desk-address.ts";
import { DeskContext, useDesk, useDeskStore } from "../_state/desk-context.tsx";
import type { DeskData } from "../_state/desk-state.ts";
import { type DeskDoors, DeskStore } from "../_state/desk-store.ts";
import { stayWhileOffline } from "../_state/stay-while-offline.ts";
import { arrive, useDeskAddress } from "../_state/use-desk-address.ts";
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

const loadRules = () => import("../_state/check-story.ts");
/** Nobody waits for the rules, so they come after all that somebody waits for. */
const RULES_AFTER_MS = 1500;

type DeskProps = {
	data: DeskData;
	/** Where the address leads to; null for the desk as somebody left it. */
	address: DeskAddress | null;
	doors: () => DeskDoors;
};

/**
 * Going back shows a page with the data it was first opened with, by now out of date; its store has seen every change since.
 */
const STORES = new WeakMap<DeskData, DeskStore>();

function storeOf(data: DeskData, address: DeskAddress | null, doors: () => DeskDoors): DeskStore {
	const known = STORES.get(data);
	if (known) return known;
	const store = new DeskStore(data, doors());
	if (address) arrive(store, address);
	// On the server nobody comes back.
	if (typeof window !== "undefined") STORES.set(data, store);
	return store;
}

/** The checking workspace of one story. */
export function Desk({ data, address, doors }: DeskProps) {
	const [store] = useState(() => storeOf(data, address, doors));
	useDeskAddress(store);
	useEffect(() => store.start(), [store]);
	useEffect(() => catchUp(store), [store]);
	useEffect(() => stayWhileOffline(store), [store]);
	useEffect(() => {
		const resume = () => store.resume();
		const warn = (event: BeforeUnloadEvent) => {
			// What waits is kept in this browser, but nobody else sees it until it is sent.
			if (store.state().saving.state !== "saved" && store.state().saving.state !== "saving") event.preventDefault();
		};
		window.addEventListener("online", resume);
		window.addEventListener("focus", resume);
		window.addEventListener("beforeunload", warn);
		return () => {
			window.removeEventListener("online", resume);
			window.removeEventListener("focus", resume);
			window.removeEventListener("beforeunload", warn);
		};
	}, [store]);
	useEffect(() => checkWithRules(store), [store]);
	return (
		<DeskContext value={store}>
			<Layout />
		</DeskContext>
	);
}

/** Has the story checked once the desk can be used. Gives what stops it. */
function checkWithRules(store: DeskStore): () => void {
	let stop = () => {};
	let isOpen = true;
	const start = async () => {
		// Without a network the desk does without; the next opening tries again.
		const rules = await loadRules().catch(() => null);
		if (rules && isOpen) stop = rules.checkStory(store);
	};
	const timer = setTimeout(start, RULES_AFTER_MS);
	return () => {
		isOpen = false;
		clearTimeout(timer);
		stop();
	};
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
