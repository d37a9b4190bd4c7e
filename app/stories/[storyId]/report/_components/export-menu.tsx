"use client";
import { Download } from "lucide-react";
import { type ReactNode, useId, useState } from "react";
import { Button } from "@/app/_ui/button.tsx";
import { Menu, MenuItem, MenuLine, MenuLink } from "@/app/_ui/menu.tsx";
import { AUDIENCE, AUDIENCES, type Audience } from "@/lib/core/report/audiences.ts";
import { SELECTION, SELECTIONS } from "@/lib/core/report/selection.ts";
import {
	FOR_READERS,
	REPORT_FORMAT,
	REPORT_FORMATS,
	type ReportFormat,
	WHOLE_ONLY,
} from "@/lib/core/vocabulary/report-format.ts";
import styles from "./export-menu.module.css";

type ExportMenuProps = {
	storyId: string;
	/** Numbers of the claims that somebody came from the desk with; null for whoever came without. */
	filtered: string | null;
};

/** The report as a file: whom it is for, which claims, in which format; and on paper. */
export function ExportMenu({ storyId, filtered }: ExportMenuProps) {
	const [audience, setAudience] = useState<Audience>("internal");
	const [claims, setClaims] = useState<string>(filtered ?? "all");
	const address = (format: ReportFormat) => {
		// Those formats are for readers whatever is chosen here.
		const asked = FOR_READERS.includes(format) ? { format, claims } : { format, audience, claims };
		return `/api/v1/stories/${storyId}/report?${new URLSearchParams(asked)}`;
	};
	const isWhole = audience === "internal" && claims === "all";
	return (
		<div className={styles.export}>
			<Choice label="For" value={audience} onChoose={(value) => setAudience(value as Audience)}>
				{AUDIENCES.map((value) => (
					<option key={value} value={value}>
						{AUDIENCE[value].name} ({AUDIENCE[value].meaning})
					</option>
				))}
			</Choice>
			<Choice label="Claims" value={claims} onChoose={setClaims}>
				{filtered !== null && <option value={filtered}>As filtered on the desk ({filtered})</option>}
				{SELECTIONS.map((value) => (
					<option key={value} value={value}>
						{SELECTION[value].name} ({SELECTION[value].meaning})
					</option>
				))}
			</Choice>
			<Menu
				align="end"
				trigger={
					<Button>
						<Download size={15} aria-hidden /> Export
					</Button>
				}
			>
				{REPORT_FORMATS.filter((format) => isWhole || !WHOLE_ONLY.includes(format)).map((format) => (
					<MenuLink key={format} isFile href={address(format)}>
						{REPORT_FORMAT[format].name}, {REPORT_FORMAT[format].meaning}
					</MenuLink>
				))}
				<MenuLink isFile href={`/api/v1/stories/${storyId}/hand-over?${new URLSearchParams({ audience })}`}>
					Hand-over (.zip), with the files of evidence
				</MenuLink>
				<MenuLine />
				<MenuItem onSelect={() => window.print()}>Print or save as PDF…</MenuItem>
			</Menu>
		</div>
	);
}

type ChoiceProps = { label: string; value: string; onChoose: (value: string) => void; children: ReactNode };

function Choice({ label, value, onChoose, children }: ChoiceProps) {
	const id = useId();
	return (
		<div className={styles.choice}>
			<label htmlFor={id}>{label}</label>
			<select id={id} className={styles.select} value={value} onChange={(event) => onChoose(event.target.value)}>
				{children}
			</select>
		</div>
	);
}
