export const THEMES = ["system", "light", "dark"] as const;
export type Theme = (typeof THEMES)[number];
export const THEME_NAME: Readonly<Record<Theme, string>> = {
	system: "System theme",
	light: "Light theme",
	dark: "Dark theme",
};

const KEY = "onrecord.theme";

/** Runs in the head, before anything is painted. Storage may be shut off; then the system decides. */
export const THEME_SCRIPT = `try{var t=localStorage.getItem("${KEY}");if(t==="light"||t==="dark")document.documentElement.dataset.theme=t}catch(e){}`;

/** The theme that the person chose on this device. */
export function chosenTheme(): Theme {
	const theme = document.documentElement.dataset.theme;
	return theme === "light" || theme === "dark" ? theme : "system";
}

/** Shows the theme at once and remembers it on this device, where the browser lets us. */
export function chooseTheme(theme: Theme): void {
	if (theme === "system") delete document.documentElement.dataset.theme;
	else document.documentElement.dataset.theme = theme;
	try {
		localStorage.setItem(KEY, theme);
	} catch {
		// Without storage the choice holds until the page is left.
	}
}
