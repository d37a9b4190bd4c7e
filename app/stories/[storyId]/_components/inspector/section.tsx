import type { ReactNode } from "react";
import { CommandKey } from "../command-key.tsx";
import styles from "./section.module.css";

type SectionProps = {
	title: string;
	/** The command whose key leads here. */
	command?: string;
	note?: ReactNode;
	end?: ReactNode;
	children: ReactNode;
};

/** A part of the inspector under its heading. */
export function Section({ title, command, note, end, children }: SectionProps) {
	return (
		<section className={styles.section} tabIndex={-1} data-landing>
			<header className={styles.head}>
				<h3 className={styles.title}>{title}</h3>
				{command && <CommandKey id={command} />}
				{note && <span className={styles.note}>{note}</span>}
				{end && <span className={styles.end}>{end}</span>}
			</header>
			{children}
		</section>
	);
}
