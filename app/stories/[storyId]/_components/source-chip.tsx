import Link from "next/link";
import { isUnnamed, SOURCE_KIND, type SourceKind } from "@/lib/core/vocabulary/vocabulary.ts";
import styles from "./source-chip.module.css";

type SourceChipProps = { name: string; kind: SourceKind; href?: string };

/** A source by its name; a dashed border where nobody is named, which is said in words to those who listen. */
export function SourceChip({ name, kind, href }: SourceChipProps) {
	return (
		<span className={isUnnamed(kind) ? styles.unnamed : styles.chip} title={SOURCE_KIND[kind].name}>
			{href ? <Link href={href}>{name}</Link> : name}
		</span>
	);
}
