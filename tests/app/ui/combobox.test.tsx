// @vitest-environment jsdom
import { cleanup, render, screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { useState } from "react";
import { afterEach, expect, test, vi } from "vitest";
import { Combobox } from "@/app/_ui/combobox.tsx";

afterEach(cleanup);

const PORTS = ["Bergen", "Brest", "Cork"];

function Ports({
	late = [],
	onPick,
	onEscape,
}: {
	late?: string[];
	onPick: (port: string) => void;
	onEscape?: () => void;
}) {
	const [typed, setTyped] = useState("");
	const fits = [...late, ...PORTS].filter((port) => port.toLowerCase().startsWith(typed));
	return (
		<Combobox
			label="Port"
			listLabel="Ports"
			typed={typed}
			onType={setTyped}
			groups={[{ options: fits }, ...(typed ? [{ label: "Add", heading: "Add", options: [`new ${typed}`] }] : [])]}
			keyOf={(port) => port}
			onPick={onPick}
			{...(onEscape ? { onEscape } : {})}
			classes={{ list: "list", option: "option" }}
		>
			{(port) => port}
		</Combobox>
	);
}
const field = () => screen.getByRole("combobox", { name: "Port" });
const chosen = () => document.getElementById(field().getAttribute("aria-activedescendant") ?? "")?.textContent;

test("arrow keys go round the options of all groups, and Enter takes what is chosen", async () => {
	const picked = vi.fn();
	const user = userEvent.setup();
	render(<Ports onPick={picked} />);
	await user.type(field(), "b");
	expect(screen.getAllByRole("option").map(({ textContent }) => textContent)).toEqual(["Bergen", "Brest", "new b"]);
	expect(chosen()).toBe("Bergen");
	await user.keyboard("{ArrowUp}");
	expect(chosen()).toBe("new b");
	await user.keyboard("{ArrowDown}{ArrowDown}{Enter}");
	expect(picked.mock.calls).toEqual([["Brest"]]);
});

test("options that come late do not change what Enter takes, and letters begin again at the first", async () => {
	const picked = vi.fn();
	const user = userEvent.setup();
	const { rerender } = render(<Ports onPick={picked} />);
	await user.type(field(), "{ArrowDown}");
	expect(chosen()).toBe("Brest");
	rerender(<Ports late={["Bari"]} onPick={picked} />);
	expect(chosen()).toBe("Brest");
	await user.type(field(), "b");
	expect(chosen()).toBe("Bari");
});

test("Escape is the field's only where somebody wants it", async () => {
	const [escaped, outside] = [vi.fn(), vi.fn()];
	const user = userEvent.setup();
	document.addEventListener("keydown", outside);
	const { rerender } = render(<Ports onPick={vi.fn()} onEscape={escaped} />);
	await user.type(field(), "{Escape}");
	expect([escaped.mock.calls.length, outside.mock.calls.length]).toEqual([1, 0]);
	rerender(<Ports onPick={vi.fn()} />);
	await user.type(field(), "{Escape}");
	expect([escaped.mock.calls.length, outside.mock.calls.length]).toEqual([1, 1]);
	document.removeEventListener("keydown", outside);
});
