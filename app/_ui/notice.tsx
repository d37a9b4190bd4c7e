import { CircleAlert, CircleCheck, Info, TriangleAlert } from "lucide-react";
import type { ReactNode } from "react";
import { classNames } from "./class-names.ts";
import styles from "./notice.module.css";

const ICON = {
	info: Info,
	good: CircleCheck,
	warning: TriangleAlert,
	danger: CircleAlert,
};

type NoticeProps = {
	tone?: keyof typeof ICON;
	title?: string;
	children?: ReactNode;
	actions?: ReactNode;
};

/** Something the person should know, in its place on the page. Danger is read out at once. */
export function Notice({ tone = "info", title, children, actions }: NoticeProps) {
	const Icon = ICON[tone];
	return (
		<div className={classNames(styles.notice, styles[tone])} role={tone === "danger" ? "alert" : "status"}>
			<Icon size={16} className={styles.icon} aria-hidden />
			<div className={styles.words}>
				{title && <p className={styles.title}>{title}</p>}
				{children}
			</div>
			{actions && <div className={styles.actions}>{actions}</div>}
		</div>
	);
}
