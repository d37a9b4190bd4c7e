"use client";
import { Download } from "lucide-react";
import { Button } from "@/app/_ui/button.tsx";
import { Menu, MenuItem, MenuLine, MenuLink } from "@/app/_ui/menu.tsx";
import { REPORT_FORMAT, REPORT_FORMATS } from "@/lib/core/report/formats.ts";
import styles from "./export-menu.module.css";

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
				{REPORT_FORMATS.map((format) => (
					<MenuLink key={format} isFile href={`/api/v1/stories/${storyId}/report?format=${format}`}>
						{REPORT_FORMAT[format].name}, {REPORT_FORMAT[format].meaning}
					</MenuLink>
				))}
				<MenuLine />
				<MenuItem onSelect={() => window.print()}>Print or save as PDF…</MenuItem>
			</Menu>
		</div>
	);
}
