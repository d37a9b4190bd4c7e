"use client";
import { FileText } from "lucide-react";
import { useRef } from "react";
import { Button } from "@/app/_ui/button.tsx";

/** A button that opens the system's file dialog for .txt and .md. */
export function FileChooser({ onFiles, disabled }: { onFiles: (files: readonly File[]) => void; disabled: boolean }) {
	const input = useRef<HTMLInputElement>(null);
	return (
		<>
			<Button size="s" variant="quiet" disabled={disabled} onClick={() => input.current?.click()}>
				<FileText size={14} aria-hidden /> Choose a .txt or .md file
			</Button>
			<input
				ref={input}
				type="file"
				accept=".txt,.text,.md,.markdown,text/plain,text/markdown"
				hidden
				data-testid="story-file"
				onChange={(event) => {
					onFiles([...(event.target.files ?? [])]);
					// So that choosing the same file again is a change again.
					event.target.value = "";
				}}
			/>
		</>
	);
}
