import { act, type FormEvent, useState } from "react";
import { hydrateRoot, type Root } from "react-dom/client";
import { renderToString } from "react-dom/server";
import { afterEach, beforeAll, beforeEach, expect, test } from "vitest";
import { EARLY_FORMS_SCRIPT } from "@/app/_forms/early-forms.ts";
import { Form } from "@/app/_forms/form.tsx";

interface Sent {
	readonly name: string;
	readonly kind: string;
	readonly note: string;
	readonly with: string | null;
}
let sent: Sent[];

/** As the app's own: the state is what is sent, and nothing can be sent before something was typed. */
function SomeForm() {
	const [fields, setFields] = useState({ name: "Ledger", kind: "person", note: "old" });
	const change = (part: Partial<typeof fields>) => setFields((before) => ({ ...before, ...part }));
	const send = (event: FormEvent<HTMLFormElement>) => {
		event.preventDefault();
		const { submitter } = event.nativeEvent as SubmitEvent;
		sent.push({ ...fields, with: submitter?.textContent ?? null });
	};
	return (
		<Form onSubmit={send}>
			<input aria-label="name" value={fields.name} onChange={(event) => change({ name: event.target.value })} />
			<select aria-label="kind" value={fields.kind} onChange={(event) => change({ kind: event.target.value })}>
				<option value="person">Person</option>
				<option value="document">Document</option>
			</select>
			<textarea aria-label="note" value={fields.note} onChange={(event) => change({ note: event.target.value })} />
			<button type="submit" disabled={fields.name === "Ledger"}>
				Save
			</button>
			<button type="submit">Save and close</button>
		</Form>
	);
}

let page: HTMLElement;
let root: Root | null;
const field = <T extends Element>(label: string) => page.querySelector(`[aria-label=${label}]`) as unknown as T;
const button = (name: string) => [...page.querySelectorAll("button")].find((one) => one.textContent === name);

// Once, as in a page's head.
beforeAll(() => {
	Reflect.set(globalThis, "IS_REACT_ACT_ENVIRONMENT", true);
	new Function(EARLY_FORMS_SCRIPT)();
});
beforeEach(() => {
	sent = [];
	root = null;
	page = document.createElement("div");
	page.innerHTML = renderToString(<SomeForm />);
	document.body.append(page);
});
afterEach(async () => {
	await act(async () => root?.unmount());
	page.remove();
});

async function comeToLife(): Promise<void> {
	await act(async () => {
		root = hydrateRoot(page, <SomeForm />);
	});
	// What was sent is sent after the state that the fields have led to.
	await act(() => new Promise((done) => setTimeout(done, 5)));
}

function typeInto(target: HTMLInputElement | HTMLTextAreaElement, value: string): void {
	target.value = value;
	target.dispatchEvent(new InputEvent("input", { bubbles: true }));
}

function choose(target: HTMLSelectElement, value: string): void {
	target.value = value;
	for (const kind of ["input", "change"]) target.dispatchEvent(new Event(kind, { bubbles: true }));
}

test("what was typed and chosen before the scripts were there is in the form's state", async () => {
	typeInto(field("name"), "The Harbour Ledger");
	typeInto(field("note"), "");
	choose(field("kind"), "document");
	await comeToLife();
	expect(button("Save")?.disabled).toBe(false);
	await act(async () => button("Save")?.click());
	expect(sent).toEqual([{ name: "The Harbour Ledger", kind: "document", note: "", with: "Save" }]);
});

test("a form that was sent early is sent once, with all that was typed, and by its button", async () => {
	typeInto(field("name"), "Harbour");
	button("Save and close")?.click();
	button("Save and close")?.click();
	typeInto(field("name"), "Harbour Ledger");
	expect(sent).toEqual([]);
	await comeToLife();
	expect(sent).toEqual([{ name: "Harbour Ledger", kind: "person", note: "old", with: "Save and close" }]);
	await act(async () => button("Save")?.click());
	expect(sent).toHaveLength(2);
});

test("a form that was left alone is left alone", async () => {
	await comeToLife();
	expect(sent).toEqual([]);
	expect(button("Save")?.disabled).toBe(true);
});

test("a form that the browser can send by itself is not held", () => {
	page.innerHTML = '<form action="/stories"><button>Search</button></form>';
	let isHeld = false;
	const form = page.querySelector("form");
	form?.addEventListener("submit", (event) => {
		isHeld = event.defaultPrevented;
		event.preventDefault();
	});
	form?.querySelector("button")?.click();
	expect(isHeld).toBe(false);
});
