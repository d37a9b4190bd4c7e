import type { Role } from "../core/vocabulary/vocabulary.ts";
import type { Sign } from "../data/change.ts";
import type { Database } from "../data/client.ts";
import type { PageFetcher } from "../documents/web/fetch-page.ts";
import type { DocumentReader } from "./documents/document-reader.ts";
import type { DocumentWriter } from "./documents/document-writer.ts";
import type { FileStore } from "./evidence/file-store.ts";
import type { Extractor } from "./extraction/extractor.ts";
import type { Mailer } from "./mail/mailer.ts";

/** Who asks, as the edge has proven it. */
export interface Actor {
	readonly userId: string;
	readonly name: string;
	readonly workspaceId: string;
	readonly role: Role;
}

/** All that a use case works with. Built at the edge; nothing inside reads a cookie, a clock or the environment. */
export interface Context {
	readonly db: Database;
	readonly actor: Actor;
	readonly now: () => Date;
	/** A UUID, version 7. */
	readonly newId: () => string;
	readonly extract: Extractor;
	/** Writes a report in a format that takes a library. */
	readonly writeDocument: DocumentWriter;
	readonly readDocument: DocumentReader;
	/** Gets a page of the public web. */
	readonly fetchPage: PageFetcher;
	readonly files: FileStore;
	/** Null where the newsroom has no mail server. */
	readonly mail: Mailer | null;
	/** Signs the head of the record with the newsroom's key. */
	readonly sign: Sign;
	/** Tells what the operation under way is to do, so that its identifier is not used for another. */
	readonly operationHash?: string;
}
