import type { ReactNode } from "react";
import { Screen } from "@/app/_ui/screen.tsx";
import { SettingsNav } from "./_components/settings-nav.tsx";
import styles from "./settings.module.css";

export default function SettingsLayout({ children }: { children: ReactNode }) {
	return (
		<Screen current="Settings" heading="Settings">
			<div className={styles.grid}>
				<SettingsNav />
				<div className={styles.content}>{children}</div>
			</div>
		</Screen>
	);
}
