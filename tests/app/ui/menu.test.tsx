// @vitest-environment jsdom
import { cleanup, render, screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { afterEach, expect, test, vi } from "vitest";
import { Button } from "@/app/_ui/button.tsx";
import { Menu, MenuItem, MenuLine } from "@/app/_ui/menu.tsx";

afterEach(cleanup);

function show() {
	const chosen = vi.fn();
	render(
		<>
			<Menu trigger={<Button>More</Button>}>
				<MenuItem onSelect={() => chosen("cut")}>Cut in two</MenuItem>
				<MenuItem disabled onSelect={() => chosen("never")}>
					Merge
				</MenuItem>
				<MenuLine />
				<MenuItem onSelect={() => chosen("delete")}>Delete</MenuItem>
			</Menu>
			<p>beside</p>
		</>,
	);
	return {
		chosen,
		trigger: screen.getByRole("button", { name: "More" }),
		user: userEvent.setup(),
	};
}
const focused = () => document.activeElement?.textContent;

test("opens on its first item, moves round over what can be chosen, and gives the focus back", async () => {
	const { chosen, trigger, user } = show();
	await user.tab();
	await user.keyboard("{ArrowDown}");
	expect(focused()).toBe("Cut in two");
	await user.keyboard("{ArrowDown}");
	expect(focused()).toBe("Delete");
	await user.keyboard("{ArrowDown}");
	expect(focused()).toBe("Cut in two");
	await user.keyboard("d");
	expect(focused()).toBe("Delete");
	await user.keyboard("{Enter}");
	expect(chosen.mock.calls).toEqual([["delete"]]);
	expect(screen.queryByRole("menu")).toBeNull();
	expect(document.activeElement).toBe(trigger);
});

test("Escape, a second press and a press elsewhere close it; what is off cannot be chosen", async () => {
	const { chosen, trigger, user } = show();
	await user.click(trigger);
	await user.click(screen.getByRole("menuitem", { name: "Merge" }));
	expect(chosen).not.toHaveBeenCalled();
	await user.keyboard("{Escape}");
	expect(screen.queryByRole("menu")).toBeNull();
	await user.click(trigger);
	await user.click(trigger);
	expect(screen.queryByRole("menu")).toBeNull();
	await user.click(trigger);
	await user.click(screen.getByText("beside"));
	expect(screen.queryByRole("menu")).toBeNull();
	expect(trigger.getAttribute("aria-expanded")).toBe("false");
});
