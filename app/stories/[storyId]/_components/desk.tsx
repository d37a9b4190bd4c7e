"use client";
import dynamic from "next/dynamic";
import { useEffect, useState } from "react";
import { DeskContext, useDesk, useDeskStore } from "../_state/desk-context.tsx";
import type { DeskData } from "../_state/desk-state.ts";
import { type DeskDoors, DeskStore } from "../_state/desk-store.ts";
import { useKeys } from "../_state/use-keys.ts";
import styles from "./desk.module.css";
import { DeskHeader } from "./desk-header.tsx";
import { EvidenceDrop } from "./evidence-drop.tsx";
import { Guide } from "./guide.tsx";
import { InspectorPane } from "./inspector/inspector-pane.tsx";
import { ListPane } from "./list/list-pane.tsx";
import { PaneSwitch } from "./pane-switch.tsx";
import { Said } from "./said.tsx";
import { TextPane } from "./text/text-pane.tsx";

// Rarely open, so not in the first load.
const load = {
	keySheet: () => import("./dialogs/key-sheet.tsx"),
	palette: () => import("./dialogs/palette.tsx"),
	split: () => import("./dialogs/split-dialog.tsx"),
	conflict: () => import("./dialogs/conflict-dialog.tsx"),
	signedOut: () => import("./dialogs/signed-out-dialog.tsx"),
};
const KeySheet = dynamic(() => load.keySheet().then((module) => module.KeySheet), { ssr: false });
const Palette = dynamic(() => load.palette().then((module) => module.Palette), { ssr: false });
const SplitDialog = dynamic(() => load.split().then((module) => module.SplitDialog), { ssr: false });
const ConflictDialog = dynamic(() => load.conflict().then((module) => module.ConflictDialog), { ssr: false });
const SignedOutDialog = dynamic(() => load.signedOut().then((module) => module.SignedOutDialog), { ssr: false });
const loadRules = () => import("../_state/check-story.ts");
/** Nobody waits for the rules, so they come after all that somebody waits for. */
const RULES_AFTER_MS = 1500;
const AT_REST_MS = 4000;

type DeskProps = { data: DeskData; doors: () => DeskDoors };

/** The checking workspace of one story. */
export function Desk({ data, doors }: DeskProps) {
	const [store] = useState(() => new DeskStore(data, doors()));
	useEffect(() => store.start(), [store]);
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
	useEffect(() => {
		// Fetched once the desk is at rest: a dialog need not wait then, nor need the network be there.
		const timer = setTimeout(() => {
			for (const fetchDialog of Object.values(load)) fetchDialog().catch(() => {});
		}, AT_REST_MS);
		return () => clearTimeout(timer);
	}, []);
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
	const keys = useKeys();
	const pane = useDesk((state) => state.pane);
	const panel = useDesk((state) => state.panel);
	const hasConflict = useDesk((state) => state.conflict !== null);
	const isSignedOut = useDesk((state) => state.saving.state === "signed-out");
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
			<PaneSwitch />
			<Guide />
			<EvidenceDrop />
			<Said />
			{panel === "keys" && <KeySheet choices={keys.choices} choose={keys.choose} />}
			{panel === "palette" && <Palette choices={keys.choices} />}
			{panel === "split" && <SplitDialog />}
			{hasConflict && <ConflictDialog />}
			{isSignedOut && <SignedOutDialog />}
		</div>
	);
}
