// @vitest-environment jsdom
import { cleanup, render } from "@testing-library/react";
import { StrictMode } from "react";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { sendTo, useErrand } from "@/app/stories/[storyId]/_state/use-errand.ts";
import { deskData } from "./desk-fixture.ts";
import { deskOn, FakeServer } from "./fake-server.ts";

beforeEach(() => {
	localStorage.clear();
	vi.useFakeTimers();
});
afterEach(() => {
	cleanup();
	vi.useRealTimers();
});

function Desk({ store }: { store: ReturnType<typeof deskOn> }) {
	useErrand(store);
	return null;
}

/** Lets what waits for the end of the drawing run; no time passes. */
const drawn = () => vi.advanceTimersByTimeAsync(0);

test("what was begun on another screen is finished once on the desk, as soon as its place is drawn", async () => {
	const data = deskData();
	const store = deskOn(new FakeServer(data), data);
	const reached: unknown[] = [];
	sendTo(store, { place: "evidence", field: "name" });
	const desk = render(<Desk store={store} />, { wrapper: StrictMode });
	await vi.advanceTimersByTimeAsync(500);
	expect(reached).toEqual([]);
	store.places.set("evidence", (field) => {
		reached.push(field);
		return true;
	});
	expect(reached).toEqual([]);
	await drawn();
	expect(reached).toEqual(["name"]);
	desk.unmount();
	render(<Desk store={store} />, { wrapper: StrictMode });
	store.set({});
	await drawn();
	expect(reached).toEqual(["name"]);
});

test("a place that can't take the focus yet is tried again when the desk changes, and not in between", async () => {
	const data = deskData();
	const store = deskOn(new FakeServer(data), data);
	const take = vi.fn(() => {
		// What a try changes is no reason for another.
		store.set({});
		return false;
	});
	store.places.set("evidence", take);
	sendTo(store, { place: "evidence" });
	render(<Desk store={store} />);
	await vi.advanceTimersByTimeAsync(1000);
	expect(take).toHaveBeenCalledTimes(1);
	store.set({});
	store.set({});
	await drawn();
	expect(take).toHaveBeenCalledTimes(2);
	take.mockReturnValue(true);
	store.set({});
	await drawn();
	store.set({});
	await drawn();
	expect(take).toHaveBeenCalledTimes(3);
});

test("a place that never comes is given up", async () => {
	const data = deskData();
	const store = deskOn(new FakeServer(data), data);
	sendTo(store, { place: "evidence" });
	render(<Desk store={store} />);
	await vi.advanceTimersByTimeAsync(10_000);
	const late = vi.fn(() => true);
	store.places.set("evidence", late);
	await vi.advanceTimersByTimeAsync(10_000);
	expect(late).not.toHaveBeenCalled();
});
