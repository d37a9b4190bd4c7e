"use client";
import Link from "next/link";
import { Button, buttonClass } from "./_ui/button.tsx";
import { ScreenBody } from "./_ui/screen-body.tsx";
import { TopBar } from "./_ui/top-bar.tsx";

type Props = { error: Error & { digest?: string }; reset: () => void };

/** A page failed in a way that nobody foresaw. Every page loads this, so it has no more than it needs. */
export default function PageFailed({ error, reset }: Props) {
	return (
		<>
			<TopBar />
			<ScreenBody
				width="narrow"
				heading="This page could not be shown"
				lead="Something went wrong. Saved work is safe, and what you typed is kept in this browser."
			>
				<title>Something went wrong · Onrecord</title>
				<p>
					<Button variant="primary" onClick={reset}>
						Try again
					</Button>{" "}
					<Link className={buttonClass()} href="/stories">
						Go to the stories
					</Link>
				</p>
				<p style={{ marginTop: 24, color: "var(--soft)" }}>
					If it keeps happening, the terminal that runs Onrecord says more
					{error.digest ? (
						<>
							{" "}
							under error <code>{error.digest}</code>
						</>
					) : null}
					.
				</p>
			</ScreenBody>
		</>
	);
}
