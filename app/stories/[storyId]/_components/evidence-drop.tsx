"use client";
import { useEffect } from "react";
import { useDrop } from "@/app/_forms/use-drop.ts";
import { DropVeil } from "@/app/_ui/drop-veil.tsx";
import { useDesk, useDeskStore } from "../_state/desk-context.tsx";
import { isBusy } from "../_state/keys.ts";
import { layUnder } from "../_state/lay-under.ts";
import { offerOf } from "../_state/offer.ts";

/** Lays under the current claim what is dropped anywhere on the desk, or pasted outside its fields. */
export function EvidenceDrop() {
	const store = useDeskStore();
	const number = useDesk((state) => state.outline.numbers.get(state.currentId ?? ""));
	const isOver = useDrop(["Files", "text/uri-list"], (dropped) => {
		const offer = offerOf(dropped);
		if (offer) layUnder(store, offer);
	});
	useEffect(() => {
		const paste = (event: ClipboardEvent) => {
			if (event.defaultPrevented || isBusy(event.target) || store.state().panel !== null) return;
			const offer = event.clipboardData && offerOf(event.clipboardData);
			if (!offer) return;
			event.preventDefault();
			layUnder(store, offer);
		};
		document.addEventListener("paste", paste);
		return () => document.removeEventListener("paste", paste);
	}, [store]);
	return isOver && number !== undefined ? <DropVeil>{`Drop to add evidence to claim ${number}`}</DropVeil> : null;
}
