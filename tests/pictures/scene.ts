import type { BrowserContext, Page } from "playwright-core";
import type { RestClient } from "../support/rest-client.ts";
import type { Newsroom } from "./newsroom.ts";

/** A window of its own, signed in, and what it can show. */
export interface Scene extends Newsroom {
	readonly page: Page;
	readonly context: BrowserContext;
	readonly client: RestClient;
	/** A telephone: one pane at a time. */
	readonly isNarrow: boolean;
}

export interface State {
	readonly name: string;
	readonly isSignedOut?: true;
	/** Brings the state on the screen. */
	readonly show: (scene: Scene) => Promise<void>;
}
