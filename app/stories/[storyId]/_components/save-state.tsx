"use client";
import { Check, CloudOff, LoaderCircle, LogIn, TriangleAlert } from "lucide-react";
import { Tooltip } from "@/app/_ui/tooltip.tsx";
import { counted } from "@/lib/core/vocabulary/counted.ts";
import type { Saving } from "@/lib/replica/queue.ts";
import { useDesk, useDeskStore } from "../_state/desk-context.tsx";
import styles from "./save-state.module.css";

/** Whether everything that was done is in the database, and what happens with what is not. */
export function SaveState() {
	const store = useDeskStore();
	const saving = useDesk((state) => state.saving);
	const isCatchingUp = useDesk((state) => state.isCatchingUp && state.saving.state === "saved");
	const { icon: Icon, words, more } = isCatchingUp ? CATCHING_UP : describe(saving);
	const shown = (
		<>
			<Icon size={14} aria-hidden />
			<span className={styles.words}>{words}</span>
		</>
	);
	const look = { className: styles.state, "data-state": saving.state };
	const isWaiting = saving.state !== "saved" && saving.state !== "saving";
	return (
		<Tooltip label={more}>
			{isWaiting ? (
				<button type="button" {...look} onClick={() => store.resume()}>
					{shown}
				</button>
			) : (
				<span {...look}>{shown}</span>
			)}
		</Tooltip>
	);
}

const CATCHING_UP = { icon: LoaderCircle, words: "Checking…", more: "Loading the latest saved version" };

function describe(saving: Saving) {
	if (saving.state !== "saved" && !saving.isKept)
		return {
			icon: TriangleAlert,
			words: `${counted(saving.waiting, "change")} kept in this tab only`,
			more: "This browser’s storage is full or turned off. Nothing is lost while this tab stays open; leave it open until it says Saved.",
		};
	switch (saving.state) {
		case "saved":
			return {
				icon: Check,
				words: "Saved",
				more: "All changes saved",
			};
		case "saving":
			return {
				icon: LoaderCircle,
				words: `Saving${saving.waiting > 1 ? ` ${saving.waiting}` : ""}…`,
				more: `Saving ${counted(saving.waiting, "change")}; kept in this browser meanwhile`,
			};
		case "offline":
			return {
				icon: CloudOff,
				words: `Offline, ${counted(saving.waiting, "change")} kept`,
				more: "Keep working: your changes are kept in this browser and sent when the server is back. Press to try now.",
			};
		case "signed-out":
			return {
				icon: LogIn,
				words: `Signed out, ${counted(saving.waiting, "change")} kept`,
				more: "Sign in again; then everything is sent.",
			};
		case "conflict":
			return {
				icon: TriangleAlert,
				words: "Conflict",
				more: "Choose which version to keep; then the rest is sent.",
			};
	}
}
