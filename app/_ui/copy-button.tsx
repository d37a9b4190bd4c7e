"use client";
import { Check, Copy } from "lucide-react";
import { useState } from "react";
import { Button } from "./button.tsx";

/** Copies a text; says so. Where the browser does not let us, it says to select it by hand. */
export function CopyButton({ text }: { text: string }) {
	const [outcome, setOutcome] = useState<"copied" | "refused" | null>(null);
	const copy = () =>
		// Browsers give pages on plain HTTP, other than localhost, no clipboard.
		Promise.resolve(navigator.clipboard?.writeText(text) ?? Promise.reject(new Error("no clipboard"))).then(
			() => setOutcome("copied"),
			() => setOutcome("refused"),
		);
	return (
		<Button size="s" onClick={copy}>
			{outcome === "copied" ? <Check size={14} aria-hidden /> : <Copy size={14} aria-hidden />}
			<span role="status">
				{outcome === "copied" ? "Copied" : outcome === "refused" ? "Select it and copy by hand" : "Copy"}
			</span>
		</Button>
	);
}
