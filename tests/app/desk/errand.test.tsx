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

test("what was begun on another screen is finished once on the desk, when its place is drawn", () => {
	const data = deskData();
	const store = deskOn(new FakeServer(data), data);
	const reached: unknown[] = [];
	sendTo(store, { place: "evidence", field: "name" });
	const desk = render(<Desk store={store} />, { wrapper: StrictMode });
	vi.advanceTimersByTime(500);
	expect(reached).toEqual([]);
	store.places.set("evidence", (field) => {
		reached.push(field);
		return true;
	});
	vi.advanceTimersByTime(500);
	expect(reached).toEqual(["name"]);
	desk.unmount();
	render(<Desk store={store} />, { wrapper: StrictMode });
	vi.advanceTimersByTime(500);
	expect(reached).toEqual(["name"]);
});

test("a place that never comes is given up", () => {
	const data = deskData();
	const store = deskOn(new FakeServer(data), data);
	sendTo(store, { place: "evidence" });
	render(<Desk store={store} />);
	vi.advanceTimersByTime(10_000);
	const late = vi.fn(() => true);
	store.places.set("evidence", late);
	vi.advanceTimersByTime(10_000);
	expect(late).not.toHaveBeenCalled();
});
