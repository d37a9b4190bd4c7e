import { ScreenBody, type ScreenBodyProps } from "./screen-body.tsx";
import { ThemeToggle } from "./theme-toggle.tsx";
import { NavLink, TopBar } from "./top-bar.tsx";

const PLACES = [
	{ href: "/stories", name: "Stories" },
	{ href: "/sources", name: "Sources" },
	{ href: "/settings", name: "Settings" },
] as const;

type ScreenProps = ScreenBodyProps & {
	/** Which of the main places this is, or none. */
	current?: (typeof PLACES)[number]["name"];
};

/** A screen with the bar on top, one first heading and its content. */
export function Screen({ current, ...body }: ScreenProps) {
	return (
		<>
			<TopBar
				links={PLACES.map(({ href, name }) => (
					<NavLink key={href} href={href} current={name === current}>
						{name}
					</NavLink>
				))}
				end={<ThemeToggle />}
			/>
			<ScreenBody {...body} />
		</>
	);
}
