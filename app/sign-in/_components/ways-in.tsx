import type { OtherWaysIn } from "@/app/_server/ways-in.ts";
import { Button, buttonClass } from "@/app/_ui/button.tsx";
import { TextField } from "@/app/_ui/field.tsx";
import styles from "../sign-in.module.css";

/** Ways in for whoever has no password, or has lost it. */
export function WaysIn({ next, service, sendsLinks }: OtherWaysIn & { next: string }) {
	return (
		<>
			{service !== null && (
				<a className={buttonClass()} href={`/api/auth/oidc?${new URLSearchParams({ next })}`}>
					Sign in with {service}
				</a>
			)}
			<section className={styles.help} aria-labelledby="no-password">
				<h2 id="no-password">No password, or forgot it?</h2>
				{sendsLinks ? (
					// A plain form: it works before the scripts are there, and without any.
					<form className={styles.ask} action="/api/auth/mail-link" method="post">
						<TextField label="E-mail of your account" name="email" type="email" autoComplete="username" required />
						<Button type="submit">Send me a sign-in link</Button>
					</form>
				) : (
					<p>Ask an owner of your newsroom for a new sign-in link (Settings, People). Open it, then set a password.</p>
				)}
				<p>
					If you run this Onrecord yourself, <code>npx onrecord link</code> prints one for the owner in the terminal.
				</p>
			</section>
		</>
	);
}
