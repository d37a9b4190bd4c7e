import type { MailSettings } from "../settings.ts";

/** A letter of plain text to one person. */
export interface Letter {
	readonly to: string;
	readonly subject: string;
	readonly text: string;
}

/** Hands letters to the newsroom's mail server. */
export interface Mailer {
	/** Our own address, as it stands in letters. */
	readonly address: string;
	/** Gives null where the server took the letter, else in words why it didn't. */
	send(letter: Letter): Promise<string | null>;
}

/** Milliseconds to wait for the mail server, for each of its answers. */
const PATIENCE = 10_000;

/** Speaks SMTP with the server that the settings name. A password never goes over a line that isn't encrypted. */
export function openMailer({ server, from }: MailSettings, address: string): Mailer {
	const { hostname, port, protocol, username, password } = new URL(server);
	const host = hostname.replace(/^\[|\]$/g, "");
	return {
		address,
		async send(letter) {
			const { createTransport } = await import("nodemailer");
			const user = decodeURIComponent(username);
			const transport = createTransport({
				...{ host, port: Number(port) || (protocol === "smtps:" ? 465 : 587), secure: protocol === "smtps:" },
				...(user && { auth: { user, pass: decodeURIComponent(password) } }),
				requireTLS: user !== "" && !isHere(host),
				...{ connectionTimeout: PATIENCE, greetingTimeout: PATIENCE, socketTimeout: PATIENCE, dnsTimeout: PATIENCE },
				...{ disableFileAccess: true, disableUrlAccess: true },
			});
			try {
				await transport.sendMail({ from, ...letter });
				return null;
			} catch (error) {
				return whyNot(error, host, letter.to);
			} finally {
				transport.close();
			}
		},
	};
}

const isHere = (host: string): boolean => host === "localhost" || host === "127.0.0.1" || host === "::1";

/** What went wrong, and what whoever runs the machine can do about it. The server's own line is part of it. */
function whyNot(error: unknown, host: string, to: string): string {
	const { code = "", response = "" } = error as { code?: string; response?: string };
	const said = response ? ` It said: ${response.replace(/\s+/g, " ").slice(0, 200)}` : "";
	if (code === "EAUTH" || code === "ENOAUTH")
		return `The mail server ${host} refused the user name or the password of ONRECORD_SMTP.${said}`;
	if (code === "EENVELOPE") return `The mail server ${host} takes no letter to ${to}.${said}`;
	if (code === "ETLS") return `The mail server ${host} offers no encrypted line, so no password was sent to it.${said}`;
	if (code === "EMESSAGE") return `The mail server ${host} refused the letter.${said}`;
	if (response) return `The mail server ${host} didn’t take the letter.${said}`;
	return `The mail server ${host} could not be reached (${code || (error instanceof Error ? error.message : "no answer")}).`;
}
