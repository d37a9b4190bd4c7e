"use client";
import { createContext, useContext, useEffect } from "react";
import { NOT_LIVE } from "@/lib/replica/browser-live.ts";
import type { DeskStore } from "./desk-store.ts";

export const LiveContext = createContext(NOT_LIVE);

/** Tells the others in the story at which claim this person is, while the desk is shown. */
export function useAttendance(store: DeskStore): void {
	const live = useContext(LiveContext);
	useEffect(() => {
		const tell = () => live.attend(store.state().currentId);
		tell();
		const stop = store.subscribe(tell);
		return () => {
			stop();
			live.attend(null);
		};
	}, [store, live]);
}
