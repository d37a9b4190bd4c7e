"use client";
import { Download } from "lucide-react";
import { Button } from "@/app/_ui/button.tsx";
import { Menu, MenuItem, MenuLine, MenuLink } from "@/app/_ui/menu.tsx";
import type { ReportFormat } from "@/lib/contract/report.ts";
import styles from "./export-menu.module.css";

const FORMATS: readonly { format: ReportFormat; name: string }[] = [
	{ format: "html", name: "HTML, to read and print anywhere" },
	{ format: "markdown", name: "Markdown" },
	{ format: "csv", name: "CSV, for a spreadsheet" },
	{ format: "json", name: "JSON, for other programs" },
];

/** The report as a file, in each format, and on paper. */
export function ExportMenu({ storyId }: { storyId: string }) {
	return (
		<div className={styles.export}>
			<Menu
				align="end"
				trigger={
					<Button>
						<Download size={15} aria-hidden /> Export
					</Button>
				}
			>
				{FORMATS.map(({ format, name }) => (
					<MenuLink key={format} isFile href={`/api/v1/stories/${storyId}/report?format=${format}`}>
						{name}
					</MenuLink>
				))}
				<MenuLine />
				<MenuItem onSelect={() => window.print()}>Print or save as PDF…</MenuItem>
			</Menu>
		</div>
	);
}
