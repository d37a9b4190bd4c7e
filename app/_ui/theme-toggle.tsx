"use client";
import { Monitor, Moon, Sun } from "lucide-react";
import { useEffect, useState } from "react";
import { IconButton } from "./icon-button.tsx";
import { chooseTheme, chosenTheme, THEMES, type Theme } from "./theme.ts";

const ICON = { system: Monitor, light: Sun, dark: Moon };
const NAME = { system: "as the system", light: "light", dark: "dark" };

/** Goes round the three themes; its name says which one holds. */
export function ThemeToggle() {
	const [theme, setTheme] = useState<Theme>("system");
	useEffect(() => setTheme(chosenTheme()), []);
	const next = THEMES[(THEMES.indexOf(theme) + 1) % THEMES.length] ?? "system";
	const Icon = ICON[theme];
	return (
		<IconButton
			label={`Theme: ${NAME[theme]}`}
			onClick={() => {
				chooseTheme(next);
				setTheme(next);
			}}
		>
			<Icon size={16} aria-hidden />
		</IconButton>
	);
}
