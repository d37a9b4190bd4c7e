/** A field as it was when it was last typed into or chosen from. */
interface EarlyField {
	readonly field: HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement;
	readonly value: string;
	readonly caret: readonly [number, number] | null;
}
/** What somebody did with a form before the page's scripts were there. */
export interface EarlyForm {
	/** The fields that were changed, in the order in which they first were. */
	readonly changed: readonly EarlyField[];
	/** That it was sent, and with which button, if with one. */
	readonly sent: { readonly by: HTMLElement | null } | null;
}
declare global {
	interface Window {
		/** Hands over what was done with a form, which from now on answers by itself. */
		onrecordEarlyForm?: (form: HTMLFormElement) => EarlyForm;
	}
}

/** Says of a form that it is nothing without its scripts: the browser must not send it by itself. */
export const WAITS_FOR_SCRIPTS = "data-waits-for-scripts";

/** Runs in the head, before any form is there. */
export const EARLY_FORMS_SCRIPT = `(${keepEarlyForms})("[${WAITS_FOR_SCRIPTS}]")`;

/**
 * Keeps which fields were changed and which form was sent until the form's own scripts are there. Sent to the page as its
 * own source, so it uses nothing from outside itself.
 */
function keepEarlyForms(waiting: string): void {
	const answering = new WeakSet<Element>();
	const changed = new Map<Element, Map<Element, EarlyField>>();
	const sent = new Map<Element, { by: HTMLElement | null }>();
	const waitingForm = (form: unknown) =>
		form instanceof HTMLFormElement && form.matches(waiting) && !answering.has(form) ? form : null;
	const note = ({ target: field }: Event) => {
		if (
			!(field instanceof HTMLInputElement || field instanceof HTMLTextAreaElement || field instanceof HTMLSelectElement)
		)
			return;
		const form = waitingForm(field.form);
		if (!form) return;
		const fields = changed.get(form) ?? new Map<Element, EarlyField>();
		const { value } = field;
		const [start, end] = "selectionStart" in field ? [field.selectionStart, field.selectionEnd] : [null, null];
		fields.set(field, { field, value, caret: start === null || end === null ? null : [start, end] });
		changed.set(form, fields);
	};
	const hold = (event: SubmitEvent) => {
		const form = waitingForm(event.target);
		if (!form) return;
		event.preventDefault();
		// It may be what brings the form to life (React hydrates at once for it): it is sent then, and not again on its way.
		event.stopImmediatePropagation();
		sent.set(form, { by: event.submitter });
	};
	window.addEventListener("input", note, true);
	window.addEventListener("submit", hold, true);
	window.onrecordEarlyForm = (form) => {
		answering.add(form);
		return { changed: [...(changed.get(form)?.values() ?? [])], sent: sent.get(form) ?? null };
	};
}

/** Does again what was done with a form before anybody listened. To be called when the form's own listeners are there. */
export function redoEarlyForm(form: HTMLFormElement): void {
	const { changed, sent } = window.onrecordEarlyForm?.(form) ?? { changed: [], sent: null };
	// React is at work where this is called, and would set a field back to its old state for a moment: the caret would move.
	queueMicrotask(() => {
		for (const field of changed) tellAgain(field);
	});
	// After the state that the fields have led to: a button may only then be enabled.
	if (sent) setTimeout(() => form.isConnected && form.requestSubmit(sent.by?.isConnected ? sent.by : null));
}

function tellAgain(early: EarlyField): void {
	const { field, value } = early;
	// The field before may have led to a rendering, with the choice that the state still has.
	if (field instanceof HTMLSelectElement) field.value = value;
	if (field instanceof HTMLSelectElement || field.type === "file")
		field.dispatchEvent(new Event("change", { bubbles: true }));
	else typeAgain(field, early);
}

/**
 * React puts the value that a page came with back into a text area when it hydrates. And it compares a field with the value
 * that it saw last, which may be what had been typed already: it sees what is set on the element, and not what is set past it.
 */
function typeAgain(field: HTMLInputElement | HTMLTextAreaElement, { value, caret: kept }: EarlyField): void {
	const caret = field.value === value ? ([field.selectionStart, field.selectionEnd] as const) : kept;
	field.value = `${value} `;
	Object.getOwnPropertyDescriptor(Object.getPrototypeOf(field), "value")?.set?.call(field, value);
	if (caret && caret[0] !== null) field.setSelectionRange(...caret);
	field.dispatchEvent(new InputEvent("input", { bubbles: true, inputType: "insertText" }));
}
