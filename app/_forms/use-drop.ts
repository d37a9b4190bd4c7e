"use client";
import { useEffect, useRef, useState } from "react";

/** What a drag carries that pages take: files, and links. */
type Carried = "Files" | "text/uri-list";

/**
 * Makes the whole page a place to drop things on. Without it the browser would open them in place of the page, and what
 * was typed there with it.
 *
 * @param onDrop gets what was dropped.
 * @returns true while something that is taken is held over the page.
 */
export function useDrop(takes: readonly Carried[], onDrop: (dropped: DataTransfer) => void): boolean {
	const [over, setOver] = useState(false);
	const latest = useRef({ takes, onDrop });
	latest.current = { takes, onDrop };
	useEffect(() => {
		// Each element under the pointer tells of entering and leaving: the page is left when all of them are.
		let depth = 0;
		const isTaken = ({ dataTransfer }: DragEvent) =>
			latest.current.takes.some((type) => dataTransfer?.types.includes(type) ?? false);
		const enter = (event: DragEvent) => {
			if (!isTaken(event)) return;
			depth++;
			setOver(true);
		};
		const leave = (event: DragEvent) => {
			if (!isTaken(event)) return;
			depth = Math.max(0, depth - 1);
			if (depth === 0) setOver(false);
		};
		const allow = (event: DragEvent) => isTaken(event) && event.preventDefault();
		const drop = (event: DragEvent) => {
			if (!isTaken(event) || !event.dataTransfer) return;
			event.preventDefault();
			depth = 0;
			setOver(false);
			latest.current.onDrop(event.dataTransfer);
		};
		document.addEventListener("dragenter", enter);
		document.addEventListener("dragleave", leave);
		document.addEventListener("dragover", allow);
		document.addEventListener("drop", drop);
		return () => {
			document.removeEventListener("dragenter", enter);
			document.removeEventListener("dragleave", leave);
			document.removeEventListener("dragover", allow);
			document.removeEventListener("drop", drop);
		};
	}, []);
	return over;
}
