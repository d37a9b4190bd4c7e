"use client";
import { cloneElement, type ReactElement, useEffect } from "react";
import { layTips } from "./tip-layer.ts";

type TooltipProps = {
	label: string;
	/** The key that does the same. */
	shortcut?: string | undefined;
	/** One element that takes focus. */
	children: ReactElement<Record<string, unknown>>;
};

/**
 * Says what the element under the pointer or focus does, and its key. The element needs a name of its own. Ours, because
 * the kit's tooltip is a fifth of what a screen may load at first; all tooltips of a page are one element.
 */
export function Tooltip({ label, shortcut, children }: TooltipProps) {
	useEffect(layTips, []);
	return cloneElement(children, {
		"data-tip": label,
		"data-tip-key": shortcut,
	});
}
