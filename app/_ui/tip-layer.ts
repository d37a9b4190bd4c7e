import { keyWords } from "./kbd.tsx";
import styles from "./tooltip.module.css";

const DELAY_MS = 450;
/** Time to move the pointer from the element onto its tooltip. */
const GRACE_MS = 120;

let laid = false;

/** Shows the tooltip of whatever has `data-tip`, from now on; once a page. */
export function layTips(): void {
	if (laid) return;
	laid = true;
	const tip = document.createElement("div");
	tip.className = styles.tip ?? "";
	tip.setAttribute("role", "tooltip");
	// In the top layer, so that it is not hidden by a dialog.
	tip.popover = "manual";
	document.body.append(tip);
	let timer: ReturnType<typeof setTimeout> | undefined;
	const hide = (after = 0) => {
		clearTimeout(timer);
		if (after > 0) timer = setTimeout(hide, after);
		else if (tip.isConnected && tip.matches(":popover-open")) tip.hidePopover();
	};
	const showFor = (owner: HTMLElement, after: number) => {
		clearTimeout(timer);
		timer = setTimeout(() => show(tip, owner), after);
	};
	const ownerOf = (target: EventTarget | null) =>
		target instanceof Element ? target.closest<HTMLElement>("[data-tip]") : null;
	document.addEventListener("pointerover", (event) => {
		const owner = ownerOf(event.target);
		if (event.pointerType === "touch") return;
		if (owner) showFor(owner, DELAY_MS);
		else if (event.target === tip) clearTimeout(timer);
		else hide(GRACE_MS);
	});
	document.addEventListener("focusin", ({ target }) => {
		const owner = ownerOf(target);
		if (owner?.matches(":focus-visible")) showFor(owner, DELAY_MS);
	});
	document.addEventListener("focusout", () => hide());
	document.addEventListener("pointerdown", () => hide());
	document.addEventListener("keydown", () => hide(), true);
	document.addEventListener("scroll", () => hide(), true);
}

function show(tip: HTMLElement, owner: HTMLElement): void {
	if (!owner.isConnected || !tip.showPopover) return;
	tip.textContent = owner.dataset.tip ?? "";
	const key = owner.dataset.tipKey;
	if (key) {
		const mark = document.createElement("kbd");
		mark.textContent = keyWords(key);
		tip.append(mark);
	}
	tip.showPopover();
	const place = owner.getBoundingClientRect();
	const left = Math.max(
		6,
		Math.min(innerWidth - tip.offsetWidth - 6, place.left + place.width / 2 - tip.offsetWidth / 2),
	);
	const below = place.bottom + 6;
	const top = below + tip.offsetHeight > innerHeight ? place.top - tip.offsetHeight - 6 : below;
	tip.style.translate = `${Math.round(left)}px ${Math.round(top)}px`;
}
