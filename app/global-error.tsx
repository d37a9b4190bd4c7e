"use client";
import "./globals.css";

type Props = { error: Error & { digest?: string } };

/**
 * Stands in for everything, the layout too, when even that failed: so it needs none of the house's pieces, nor scripts.
 * Next writes this page when it builds, before any request has its nonce, so the policy lets none of its scripts run.
 */
export default function EverythingFailed({ error }: Props) {
	return (
		<html lang="en">
			<body>
				<title>Something went wrong · Onrecord</title>
				<main
					style={{
						maxWidth: 560,
						margin: "15vh auto 0",
						padding: "0 24px",
						lineHeight: 1.6,
					}}
				>
					<h1 style={{ fontSize: "1.5rem", marginBottom: 8 }}>Onrecord could not be shown</h1>
					<p style={{ marginBottom: 24 }}>
						Something went wrong on the way. All that was saved is safe. If this stays, the terminal that runs Onrecord
						says more
						{error.digest ? ` under the number ${error.digest}` : ""}.
					</p>
					<p>
						Load this page again, or <a href="/stories">go to the stories</a>.
					</p>
				</main>
			</body>
		</html>
	);
}
