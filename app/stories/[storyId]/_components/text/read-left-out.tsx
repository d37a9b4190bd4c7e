"use client";
import { Button } from "@/app/_ui/button.tsx";
import { useDeskStore } from "../../_state/desk-context.tsx";
import { readLeftOut } from "../../_state/left-out.ts";
import { CommandKey } from "../command-key.tsx";

/** Has lines that were left out read for claims all the same. */
export function ReadLeftOut({ start, end }: { start: number; end: number }) {
	const store = useDeskStore();
	if (store.data.me.role === "viewer") return null;
	return (
		<Button size="s" onClick={() => void readLeftOut(store, { start, end })}>
			Read for claims <CommandKey id="read-left-out" />
		</Button>
	);
}
