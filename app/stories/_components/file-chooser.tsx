"use client";
import { FileText } from "lucide-react";
import { useRef } from "react";
import { Button } from "@/app/_ui/button.tsx";
import { READABLE_ENDINGS, STORY_FILE_ENDING } from "@/lib/core/documents/endings.ts";

type FileChooserProps = {
	onFiles: (files: readonly File[]) => void;
	disabled: boolean;
	/** Whether several may be chosen, stories that Onrecord exported among them. */
	many: boolean;
};

/** A button that opens the system's file dialog for the documents that are read. */
export function FileChooser({ onFiles, disabled, many }: FileChooserProps) {
	const input = useRef<HTMLInputElement>(null);
	return (
		<>
			<Button
				size="s"
				variant="quiet"
				// Not disabled: the focus would be lost with it while a file is read.
				aria-disabled={disabled || undefined}
				onClick={() => !disabled && input.current?.click()}
			>
				<FileText size={14} aria-hidden /> {many ? "Choose files" : "Choose a file"}
			</Button>
			<input
				ref={input}
				type="file"
				accept={[...READABLE_ENDINGS, ...(many ? [STORY_FILE_ENDING] : [])].map((ending) => `.${ending}`).join(",")}
				multiple={many}
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
