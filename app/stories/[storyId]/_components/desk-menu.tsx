"use client";
import { Ellipsis } from "lucide-react";
import { IconButton } from "@/app/_ui/icon-button.tsx";
import { Menu, MenuItem, MenuLine, MenuLink } from "@/app/_ui/menu.tsx";
import { chooseTheme, THEME_NAME, THEMES } from "@/app/_ui/theme.ts";
import { useDeskStore } from "../_state/desk-context.tsx";
import { useKeyFor } from "../_state/key-choices.ts";

/** Where else to go, and what has no room in a narrow header. */
export function DeskMenu() {
	const store = useDeskStore();
	const keyFor = useKeyFor();
	const { id } = store.data.story;
	return (
		<Menu
			align="end"
			trigger={
				<IconButton label="More screens">
					<Ellipsis size={16} aria-hidden />
				</IconButton>
			}
		>
			<MenuLink href={`/stories/${id}/sourcing`}>Sourcing</MenuLink>
			<MenuLink href={`/stories/${id}/drafts`}>Drafts</MenuLink>
			<MenuLink href={`/stories/${id}/review`}>Review</MenuLink>
			<MenuLink href={`/stories/${id}/report`}>Report</MenuLink>
			<MenuLink href={`/stories/${id}/history`}>History</MenuLink>
			<MenuLine />
			<MenuLink href="/stories">Stories</MenuLink>
			<MenuLink href="/sources">Sources</MenuLink>
			<MenuLink href="/settings">Settings</MenuLink>
			<MenuLine />
			<MenuItem shortcut={keyFor("keys")} onSelect={() => store.set({ panel: "keys" })}>
				Keyboard shortcuts
			</MenuItem>
			{THEMES.map((theme) => (
				<MenuItem key={theme} onSelect={() => chooseTheme(theme)}>
					{THEME_NAME[theme]}
				</MenuItem>
			))}
		</Menu>
	);
}
