"use client";
import { Ellipsis } from "lucide-react";
import dynamic from "next/dynamic";
import { useState } from "react";
import { Button } from "@/app/_ui/button.tsx";
import { Menu, MenuItem, MenuLine, MenuLink } from "@/app/_ui/menu.tsx";
import type { StorySummary } from "@/lib/contract/story.ts";

// A fifth of what the screen would load at first, for what is asked once a day.
const fetchDialogs = () => import("./story-dialogs.tsx");
const StoryDialogs = dynamic(() => fetchDialogs().then((module) => module.StoryDialogs), { ssr: false });

/** What can be done with a story from the list. */
export function StoryMenu({ story, mayDelete }: { story: StorySummary; mayDelete: boolean }) {
	/** Undefined until something was asked. */
	const [shown, setShown] = useState<"edit" | "delete" | null>();
	// On the way to the menu, so that a question need not wait. Without a network now, it is tried again when asked.
	const prepare = () => void fetchDialogs().catch(() => {});
	return (
		<>
			<Menu
				align="end"
				trigger={
					<Button variant="quiet" aria-label={`More about ${story.title}`} onPointerEnter={prepare} onFocus={prepare}>
						<Ellipsis size={16} aria-hidden />
					</Button>
				}
			>
				<MenuLink href={`/stories/${story.id}/sourcing`}>Sourcing</MenuLink>
				<MenuLink href={`/stories/${story.id}/review`}>Review</MenuLink>
				<MenuLink href={`/stories/${story.id}/report`}>Report</MenuLink>
				<MenuLink href={`/stories/${story.id}/history`}>History</MenuLink>
				<MenuItem onSelect={() => setShown("edit")}>Title and deadline…</MenuItem>
				{mayDelete && <MenuLine />}
				{mayDelete && (
					<MenuItem danger onSelect={() => setShown("delete")}>
						Delete…
					</MenuItem>
				)}
			</Menu>
			{/* Kept once it was there, so that it can close in its own time. */}
			{shown !== undefined && <StoryDialogs story={story} shown={shown} onClose={() => setShown(null)} />}
		</>
	);
}
