"use client";
import { useEffect, useRef, useState } from "react";

/** Makes the whole page a place to drop files on. True while one is held over it. */
export function useFileDrop(onFiles: (files: readonly File[]) => void): boolean {
	const [over, setOver] = useState(false);
	const take = useRef(onFiles);
	take.current = onFiles;
	useEffect(() => {
		// Each element under the pointer tells of entering and leaving: the page is left when all of them are.
		let depth = 0;
		const holdsFiles = (event: DragEvent) => event.dataTransfer?.types.includes("Files") ?? false;
		const enter = (event: DragEvent) => {
			if (!holdsFiles(event)) return;
			depth++;
			setOver(true);
		};
		const leave = (event: DragEvent) => {
			if (!holdsFiles(event)) return;
			depth = Math.max(0, depth - 1);
			if (depth === 0) setOver(false);
		};
		// Without this the browser would open the file in place of the page, and what was typed with it.
		const allow = (event: DragEvent) => holdsFiles(event) && event.preventDefault();
		const drop = (event: DragEvent) => {
			if (!holdsFiles(event)) return;
			event.preventDefault();
			depth = 0;
			setOver(false);
			take.current([...(event.dataTransfer?.files ?? [])]);
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
