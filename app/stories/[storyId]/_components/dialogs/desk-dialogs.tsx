"use client";
import dynamic from "next/dynamic";
import { useEffect } from "react";
import { useDesk } from "../../_state/desk-context.tsx";
import { useKeys } from "../../_state/use-keys.ts";

// Rarely open, so not in the first load.
const load = {
	keySheet: () => import("./key-sheet.tsx"),
	palette: () => import("./palette.tsx"),
	split: () => import("./split-dialog.tsx"),
	conflict: () => import("./conflict-dialog.tsx"),
	signedOut: () => import("./signed-out-dialog.tsx"),
};
const KeySheet = dynamic(() => load.keySheet().then((module) => module.KeySheet), { ssr: false });
const Palette = dynamic(() => load.palette().then((module) => module.Palette), { ssr: false });
const SplitDialog = dynamic(() => load.split().then((module) => module.SplitDialog), { ssr: false });
const ConflictDialog = dynamic(() => load.conflict().then((module) => module.ConflictDialog), { ssr: false });
const SignedOutDialog = dynamic(() => load.signedOut().then((module) => module.SignedOutDialog), { ssr: false });
const AT_REST_MS = 4000;

/** What stands above the desk, and its keys: apart, so that no pane is rendered anew for them. */
export function DeskDialogs() {
	useKeys();
	const panel = useDesk((state) => state.panel);
	const hasConflict = useDesk((state) => state.conflict !== null);
	const isSignedOut = useDesk((state) => state.saving.state === "signed-out");
	useEffect(() => {
		// Fetched once the desk is at rest: a dialog need not wait then, nor need the network be there.
		const timer = setTimeout(() => {
			for (const fetchDialog of Object.values(load)) fetchDialog().catch(() => {});
		}, AT_REST_MS);
		return () => clearTimeout(timer);
	}, []);
	return (
		<>
			{panel === "keys" && <KeySheet />}
			{panel === "palette" && <Palette />}
			{panel === "split" && <SplitDialog />}
			{hasConflict && <ConflictDialog />}
			{isSignedOut && <SignedOutDialog />}
		</>
	);
}
