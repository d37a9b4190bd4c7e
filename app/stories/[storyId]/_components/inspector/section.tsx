import type { ReactNode } from "react";
import { Kbd } from "@/app/_ui/kbd.tsx";
import styles from "./section.module.css";

type SectionProps = {
	title: string;
	shortcut?: string;
	note?: ReactNode;
	end?: ReactNode;
	children: ReactNode;
};

/** A part of the inspector under its heading. */
export function Section({ title, shortcut, note, end, children }: SectionProps) {
	return (
		<section className={styles.section}>
			<header className={styles.head}>
				<h3 className={styles.title}>{title}</h3>
				{shortcut && <Kbd keys={shortcut} />}
				{note && <span className={styles.note}>{note}</span>}
				{end && <span className={styles.end}>{end}</span>}
			</header>
			{children}
		</section>
	);
}
