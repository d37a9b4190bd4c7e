"use client";
import { Ellipsis } from "lucide-react";
import { useState } from "react";
import { Menu, MenuItem, MenuLine, MenuLink } from "@/app/_ui/menu.tsx";
import type { HopView } from "@/lib/contract/claim.ts";
import { GROUND_RULE, SOURCE_KIND } from "@/lib/core/vocabulary/vocabulary.ts";
import { may } from "../../../_components/may.ts";
import { useDesk, useDeskStore } from "../../_state/desk-context.tsx";
import { type TakeFocus, type TermsField, termsOf } from "../../_state/place.ts";
import { usePlace } from "../../_state/use-place.ts";
import styles from "./chain-hop.module.css";
import { MergeHop } from "./merge-hop.tsx";
import { TermsFields } from "./terms-fields.tsx";

type ChainHopProps = {
	hop: HopView;
	mayWrite: boolean;
	isOrigin: boolean;
	onReplace: () => void;
	onInsertBefore: () => void;
	onRemove: () => void;
	onMoveUp: (() => void) | undefined;
	onMoveDown: (() => void) | undefined;
	/** Says that the words describe people who are not named. */
	onUnnamed: () => void;
};

/** One link: who, of what kind, on what terms. */
export function ChainHop({
	hop,
	mayWrite,
	isOrigin,
	onReplace,
	onInsertBefore,
	onRemove,
	onMoveUp,
	onMoveDown,
	onUnnamed,
}: ChainHopProps) {
	const store = useDeskStore();
	const source = useDesk((state) => state.sources.get(hop.sourceId));
	const [open, setOpen] = useState(false);
	const [arriving, setArriving] = useState<TermsField | null>(null);
	const [merging, setMerging] = useState(false);
	const isUnnamed = hop.kind === "unnamed" || hop.kind === "unknown";
	const arrive: TakeFocus = (field = "groundRule") => {
		store.set({ pane: "inspector" });
		setOpen(true);
		// A source that was just added is still being read: its fields take the focus when they come.
		setArriving(field);
		return true;
	};
	usePlace(termsOf(hop.sourceId), arrive);
	const about = [
		SOURCE_KIND[hop.kind].name,
		source?.groundRule && GROUND_RULE[source.groundRule].name.toLowerCase(),
		source?.reliability && `reliability ${source.reliability}`,
		hop.kind === "unnamed" && (source?.anonymityReason ? "reason given" : "no reason given"),
	];
	return (
		<div className={styles.hop} data-unnamed={isUnnamed || undefined}>
			{isOrigin && <OriginPlace arrive={arrive} />}
			<div className={styles.head}>
				<button
					type="button"
					className={styles.name}
					data-hop
					aria-disabled={!mayWrite || undefined}
					onClick={mayWrite ? onReplace : undefined}
					title={mayWrite ? "Replace source" : undefined}
				>
					{hop.name}
				</button>
				{mayWrite && (
					<Menu
						align="end"
						trigger={
							<button type="button" className={styles.more} aria-label={`More for ${hop.name}`}>
								<Ellipsis size={14} aria-hidden />
							</button>
						}
					>
						<MenuItem onSelect={onReplace}>Replace source…</MenuItem>
						<MenuItem onSelect={onInsertBefore}>Add earlier source…</MenuItem>
						{onMoveUp && <MenuItem onSelect={onMoveUp}>Move up</MenuItem>}
						{onMoveDown && <MenuItem onSelect={onMoveDown}>Move down</MenuItem>}
						{hop.kind !== "unnamed" && <MenuItem onSelect={onUnnamed}>Mark as unnamed</MenuItem>}
						{source && <MenuLink href={`/sources/${hop.sourceId}`}>Show claims from this source</MenuLink>}
						{source && may(store.data.me.role, "editor") && (
							<MenuItem onSelect={() => setMerging(true)}>Merge into another source…</MenuItem>
						)}
						<MenuLine />
						<MenuItem danger onSelect={onRemove}>
							Remove from chain
						</MenuItem>
					</Menu>
				)}
			</div>
			<button
				type="button"
				className={styles.about}
				aria-expanded={open}
				disabled={!source}
				onClick={() => {
					setOpen(!open);
					setArriving(null);
				}}
			>
				{about.filter(Boolean).join(" · ")}
			</button>
			{merging && source && <MergeHop source={source} onDone={() => setMerging(false)} />}
			{open && source && (
				<TermsFields source={source} mayWrite={mayWrite} arriving={arriving} onArrived={() => setArriving(null)} />
			)}
		</div>
	);
}

/** The key of the ground rule leads to the origin. */
function OriginPlace({ arrive }: { arrive: TakeFocus }) {
	usePlace("ground-rule", arrive);
	return null;
}
