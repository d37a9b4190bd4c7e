"use client";
import { ListFilter, Search, X } from "lucide-react";
import { useRef, useState } from "react";
import { IconButton } from "@/app/_ui/icon-button.tsx";
import { HiddenLegend, VisuallyHidden } from "@/app/_ui/visually-hidden.tsx";
import { useDesk, useDeskStore } from "../../_state/desk-context.tsx";
import { extraFilters, type Filter, NO_FILTER } from "../../_state/filter.ts";
import { useKeyFor } from "../../_state/key-choices.ts";
import { usePlace } from "../../_state/use-place.ts";
import { SeverityMark } from "../severity-mark.tsx";
import { ExportShown } from "./export-shown.tsx";
import styles from "./filter-bar.module.css";
import { FilterFields } from "./filter-fields.tsx";
import { FilterTab } from "./filter-tab.tsx";

const TABS = [
	{ only: "undecided", name: "Unchecked" },
	{ only: "anonymous", name: "Anonymous" },
] as const;

/** Which claims the list shows. One line, whatever the numbers. */
export function FilterBar() {
	const store = useDeskStore();
	const keyFor = useKeyFor();
	const filter = useDesk((state) => state.filter);
	const tally = useDesk((state) => state.tally);
	const all = useDesk((state) => state.outline.order.length);
	const findings = useDesk((state) => state.findings);
	const field = useRef<HTMLInputElement>(null);
	const [open, setOpen] = useState(false);
	const count = { undecided: all - tally.decided, anonymous: tally.anonymous };
	const set = (patch: Partial<Filter>) => store.set({ filter: { ...filter, ...patch } });
	const show = () => {
		store.set({ pane: "list" });
		setOpen(true);
		return () => {
			field.current?.focus();
			field.current?.select();
		};
	};
	usePlace("search", show);
	const more = extraFilters(filter) + (filter.only === "flagged" || filter.only === "suggested" ? 1 : 0);
	return (
		<div className={styles.bar}>
			<div className={styles.line}>
				<fieldset className={styles.tabs}>
					<HiddenLegend>Show claims</HiddenLegend>
					<FilterTab filter={filter} only="all" set={set}>
						All
					</FilterTab>
					{TABS.map(({ only, name }) => (
						<FilterTab key={only} filter={filter} only={only} count={count[only]} set={set}>
							{name}
						</FilterTab>
					))}
					{(tally.changed > 0 || filter.only === "changed") && (
						<FilterTab filter={filter} only="changed" count={tally.changed} set={set}>
							Re-check
						</FilterTab>
					)}
					{findings && (
						<FilterTab filter={filter} only="findings" count={findings.byClaim.size} set={set}>
							<SeverityMark severity={findings.claimsOf.has("error") ? "error" : "warn"} />
							<VisuallyHidden>Findings</VisuallyHidden>
						</FilterTab>
					)}
				</fieldset>
				<IconButton
					label="Search and filter"
					shortcut={keyFor("search")}
					aria-expanded={open}
					onClick={() => (open ? setOpen(false) : store.places.get("search")?.())}
				>
					{more > 0 ? <ListFilter size={15} className={styles.on} aria-hidden /> : <Search size={15} aria-hidden />}
				</IconButton>
			</div>
			{(open || filter.query !== "" || more > 0) && (
				<div className={styles.fields}>
					<div className={styles.search}>
						<Search size={14} aria-hidden />
						<input
							ref={field}
							className={styles.input}
							type="search"
							aria-label="Search claims"
							placeholder="Search claims"
							value={filter.query}
							onChange={(event) => set({ query: event.target.value })}
							onKeyDown={(event) => {
								if (event.key === "Escape") {
									set({ query: "" });
									setOpen(false);
								}
								if (event.key === "Escape" || event.key === "Enter") event.currentTarget.blur();
							}}
						/>
						<IconButton
							label="Close search and clear filters"
							onClick={() => {
								set(NO_FILTER);
								setOpen(false);
							}}
						>
							<X size={14} aria-hidden />
						</IconButton>
					</div>
					<FilterFields filter={filter} set={set} />
					<ExportShown />
				</div>
			)}
		</div>
	);
}
