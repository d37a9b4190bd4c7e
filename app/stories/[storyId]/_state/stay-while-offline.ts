import type { DeskStore } from "./desk-store.ts";

/**
 * Without a connection a link would leave the desk for the browser's own error page: says so instead, and stays.
 *
 * @returns what stops it.
 */
export function stayWhileOffline(store: DeskStore): () => void {
	const onClick = (event: MouseEvent) => {
		if (event.button !== 0 || event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return;
		const link = event.target instanceof Element ? event.target.closest("a") : null;
		if (!link || link.target === "_blank" || link.origin !== location.origin || isHere(link)) return;
		const isOffline = !navigator.onLine || store.state().saving.state === "offline";
		if (!isOffline) return;
		event.preventDefault();
		event.stopPropagation();
		store.tell("Not available offline. Your changes are kept here and sent when the connection is back.");
	};
	// Before the router hears of it.
	document.addEventListener("click", onClick, true);
	return () => document.removeEventListener("click", onClick, true);
}

function isHere(link: HTMLAnchorElement): boolean {
	return link.pathname === location.pathname && link.hash !== "";
}
