"use client";
import { type KeyboardEvent, type RefObject, useEffect, useLayoutEffect, useRef, useState } from "react";
import { v7 } from "uuid";
import { Button } from "@/app/_ui/button.tsx";
import { Kbd } from "@/app/_ui/kbd.tsx";
import { useDeskStore } from "../../_state/desk-context.tsx";
import { type EditedParagraph, paragraphAt, takeUp, textWith } from "../../_state/edited-paragraph.ts";
import { storeDraft } from "../../_state/store-draft.ts";
import { useKeptDraft } from "../../_state/use-kept-draft.ts";
import { usePlace } from "../../_state/use-place.ts";
import styles from "./edit-paragraph.module.css";
import { selectedSpan } from "./selection-offer.tsx";
import type { TextMap } from "./text-map.ts";

type EditParagraphProps = { map: TextMap; article: RefObject<HTMLElement | null> };

/** Where the field lies over its paragraph, and in which type. */
interface Over {
	readonly top: number;
	readonly left: number;
	readonly width: number;
	readonly minHeight: number;
	readonly font: string;
	readonly letterSpacing: string;
}

/** A field over one paragraph of the text: what is changed in it is stored as the next draft, without leaving the desk. */
export function EditParagraph({ map, article }: EditParagraphProps) {
	const store = useDeskStore();
	const { draft, story, me } = store.data;
	const [problem, setProblem] = useState<string | null>(null);
	const [kept, keep, drop] = useKeptDraft<EditedParagraph | null>(`edit.${me.userId}.${story.id}`, null, (before) => {
		const here = before && takeUp(draft, before);
		if (here && here.was !== before.was)
			setProblem(`Draft ${draft.number} changed this paragraph while you wrote. It now reads: “${here.was}”`);
		return here;
	});
	const [over, setOver] = useState<Over | null>(null);
	const [isSending, setSending] = useState(false);
	const [isStored, setStored] = useState(false);
	const field = useRef<HTMLTextAreaElement>(null);
	const operation = useRef({ words: "", id: "" });
	// What was kept from another draft is put in its place before anybody sees it.
	const edited = kept?.draftId === draft.id ? kept : null;
	const start = edited?.start;
	useLayoutEffect(() => {
		const place = () => setOver(start === undefined ? null : placeOver(article.current, start));
		place();
		window.addEventListener("resize", place);
		return () => window.removeEventListener("resize", place);
	}, [article, start]);
	usePlace("edit-text", () => {
		if (me.role === "viewer" || isSending) return false;
		store.set({ pane: "text" });
		const at = selectedSpan(map)?.start ?? store.current()?.start ?? 0;
		const paragraph = edited ?? paragraphAt(draft, at);
		if (!paragraph || !placeOver(article.current, paragraph.start)) {
			store.tell("These words stand in lines that were left out. Change them under Drafts.");
			return true;
		}
		if (!edited) keep(() => paragraph);
		return () => {
			const caret = Math.min(Math.max(0, at - paragraph.start), paragraph.words.length);
			field.current?.focus();
			field.current?.setSelectionRange(caret, caret);
		};
	});
	useEffect(() => {
		if (over) field.current?.parentElement?.scrollIntoView({ block: "nearest" });
	}, [over]);
	if (!edited || !over) return null;
	const close = () => {
		drop();
		setProblem(null);
		article.current?.closest<HTMLElement>("[tabindex]")?.focus({ preventScroll: true });
	};
	const send = async () => {
		if (isSending) return;
		const text = textWith(draft.text, edited);
		if (text === draft.text) return close();
		setSending(true);
		setProblem(null);
		if (operation.current.words !== edited.words) operation.current = { words: edited.words, id: v7() };
		const why = await storeDraft(store, text, operation.current.id);
		setProblem(why);
		// The new draft brings a desk of its own; until then the words stay where they were written.
		if (why !== null) setSending(false);
		else setStored(true);
	};
	const byKey = (event: KeyboardEvent) => {
		if (event.nativeEvent.isComposing) return;
		if (event.key === "Escape") {
			event.preventDefault();
			event.stopPropagation();
			close();
		} else if (event.key === "Enter" && !event.shiftKey) {
			event.preventDefault();
			void send();
		}
	};
	return (
		<div className={styles.over} style={{ top: over.top, left: over.left, width: over.width }}>
			<textarea
				ref={field}
				className={styles.field}
				style={{ font: over.font, letterSpacing: over.letterSpacing, minHeight: over.minHeight }}
				aria-label={`Paragraph of draft ${draft.number}`}
				aria-describedby="edit-paragraph-how"
				dir="auto"
				rows={1}
				value={edited.words}
				readOnly={isSending}
				onChange={({ target }) => keep((before) => before && { ...before, words: target.value })}
				onKeyDown={byKey}
			/>
			<div className={styles.ways}>
				<Button size="s" variant="primary" disabled={isSending} onClick={() => void send()}>
					{sayOf(draft.number + 1, isSending, isStored)}
				</Button>
				<Kbd keys="Enter" />
				<Button size="s" variant="quiet" disabled={isSending && !isStored} onClick={close}>
					{isStored ? "Close" : "Cancel"}
				</Button>
				<Kbd keys="Escape" />
				<span id="edit-paragraph-how">Shift+Enter begins a line.</span>
			</div>
			{problem && (
				<p className={styles.problem} role="alert">
					{problem}
				</p>
			)}
		</div>
	);
}

/** What becomes of the words; the draft may be stored and its page still on the way. */
function sayOf(number: number, isSending: boolean, isStored: boolean): string {
	if (isStored) return `Stored. Opening draft ${number}…`;
	return isSending ? "Carrying the claims over…" : `Store as draft ${number}`;
}

/** Where a paragraph stands in the sheet, and in which type; null where it is folded away. */
function placeOver(article: HTMLElement | null, start: number): Over | null {
	const block = article?.querySelector<HTMLElement>(`[data-start="${start}"]`);
	const sheet = article?.parentElement?.getBoundingClientRect();
	if (!block || !sheet || block.getClientRects().length === 0) return null;
	const { top, left, width, height } = block.getBoundingClientRect();
	const { font, letterSpacing } = getComputedStyle(block);
	return { top: top - sheet.top, left: left - sheet.left, width, minHeight: height, font, letterSpacing };
}
