"use client";
import { Kbd } from "@/app/_ui/kbd.tsx";
import { useKeyFor } from "../_state/key-choices.ts";

/** The key that a command has on this device, beside the button that does the same; nothing where it has none. */
export function CommandKey({ id }: { id: string }) {
	const key = useKeyFor()(id);
	return key ? <Kbd keys={key} /> : null;
}
