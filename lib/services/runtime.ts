import { join } from "node:path";
import { v7 } from "uuid";
import { type Accounts, openAccounts } from "../data/accounts.ts";
import { type Database, openDatabase } from "../data/client.ts";
import { openWeb } from "../documents/web/fetch-page.ts";
import type { Actor, Context } from "./context.ts";
import { FILES_FOLDER } from "./data-folder.ts";
import { type DocumentReader, readNone } from "./documents/document-reader.ts";
import { type DocumentWriter, writesNone } from "./documents/document-writer.ts";
import { type FileStore, openFileStore } from "./evidence/file-store.ts";
import { type Extractor, extractHere } from "./extraction/extractor.ts";
import { Presence } from "./live/presence.ts";
import { Watch } from "./live/watch.ts";
import { type Mailer, openMailer } from "./mail/mailer.ts";
import { type Attempts, openAttempts } from "./people/attempts.ts";
import { openRates, type Rates } from "./people/rates.ts";
import { openSignOn, type SignOn } from "./people/sign-on.ts";
import { readSecret } from "./secret.ts";
import type { Settings } from "./settings.ts";
import { readSigningKey } from "./signing-key.ts";

/** What a running Onrecord holds open. */
export interface Runtime {
	readonly settings: Settings;
	readonly db: Database;
	readonly accounts: Accounts;
	/** Wrong guesses at passwords, counted while this process runs. */
	readonly attempts: Attempts;
	readonly rates: Rates;
	/** Null where the settings name no mail server. */
	readonly mail: Mailer | null;
	/** Null where the settings name no sign-in service. */
	readonly signOn: SignOn | null;
	readonly now: () => Date;
	readonly newId: () => string;
	/** The public half of the newsroom's signing key. */
	readonly publicKey: string;
	readonly files: FileStore;
	/** Tells of new events while somebody listens. */
	readonly watch: Watch;
	readonly presence: Presence;
	/** The context of a use case that this actor calls. */
	contextOf(actor: Actor): Context;
	close(): Promise<void>;
}

/** What does the long work. A server has threads for it, a command does it itself; what isn't given isn't done, but for `extract`. */
export interface Workers {
	readonly extract?: Extractor;
	readonly write?: DocumentWriter;
	readonly readDocument?: DocumentReader;
}

/** Opens the database, the files and the accounts. Nothing is connected to until it is used. */
export function openRuntime(
	settings: Settings,
	{ extract = extractHere, write = writesNone, readDocument = readNone }: Workers = {},
): Runtime {
	const db = openDatabase(settings.databaseUrl);
	const watch = new Watch(db, settings.databaseUrl);
	const files = openFileStore(join(settings.dataFolder, FILES_FOLDER));
	const fetchPage = openWeb();
	const now = () => new Date();
	const { publicKey, sign } = readSigningKey(settings.dataFolder);
	const secret = readSecret(settings.dataFolder);
	const { address, mail: server, signOn } = settings;
	const mail = server && address ? openMailer(server, address) : null;
	return {
		settings,
		db,
		now,
		newId: v7,
		publicKey,
		files,
		accounts: openAccounts(db, {
			secret,
			newId: v7,
		}),
		attempts: openAttempts(),
		rates: openRates(settings.requestsPerMinute),
		mail,
		signOn: signOn && address ? openSignOn(signOn, address, secret) : null,
		watch,
		presence: new Presence(),
		contextOf: (actor) => ({
			db,
			actor,
			now,
			newId: v7,
			extract: (text, watch) => extract(text, { ...watch, person: actor.userId }),
			writeDocument: (kind, report) => write(kind, report, actor.userId),
			readDocument,
			fetchPage,
			files,
			mail,
			sign,
		}),
		close: async () => {
			await watch.close();
			await db.close();
		},
	};
}
