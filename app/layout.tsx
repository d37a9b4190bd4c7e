import "./globals.css";
import type { Metadata, Viewport } from "next";
import { headers } from "next/headers";
import type { ReactNode } from "react";
import { THEME_SCRIPT } from "./_ui/theme.ts";
import { TYPEFACES } from "./_ui/typefaces.ts";

export const metadata: Metadata = {
	title: { default: "Onrecord", template: "%s · Onrecord" },
	description: "Breaks a news article into claims and shows what each one really rests on.",
};

export const viewport: Viewport = {
	width: "device-width",
	initialScale: 1,
	themeColor: [
		{ media: "(prefers-color-scheme: light)", color: "#fbfaf6" },
		{ media: "(prefers-color-scheme: dark)", color: "#151513" },
	],
};

export default async function RootLayout({ children }: { children: ReactNode }) {
	const nonce = (await headers()).get("x-nonce") ?? undefined;
	return (
		<html lang="en" className={TYPEFACES} suppressHydrationWarning>
			<head>
				{/* Sets the chosen theme before the first paint, so that nobody's eyes are flashed. */}
				{/* biome-ignore lint/security/noDangerouslySetInnerHtml: a constant of our own */}
				<script nonce={nonce} suppressHydrationWarning dangerouslySetInnerHTML={{ __html: THEME_SCRIPT }} />
			</head>
			<body>{children}</body>
		</html>
	);
}
