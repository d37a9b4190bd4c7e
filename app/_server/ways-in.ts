import "server-only";
import { runtime } from "./runtime.ts";

/** Ways into the newsroom besides a password. */
export interface OtherWaysIn {
	/** What people call the service that they may sign in with; null where there is none. */
	readonly service: string | null;
	/** Whether Onrecord can send a link. */
	readonly sendsLinks: boolean;
}

/** As this Onrecord is set up. */
export function otherWaysIn(): OtherWaysIn {
	const { signOn, mail } = runtime();
	return { service: signOn?.settings.name ?? null, sendsLinks: mail !== null };
}
