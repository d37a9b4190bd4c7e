import { z } from "zod";

/** The names inside an archive; the secret, the signing key and the folder of files are called as in the data folder. */
export const MANIFEST_FILE = "manifest.json";
export const DATABASE_FILE = "onrecord.db";
export const TABLES_FOLDER = "tables";

/** What an archive says of itself. */
export const manifest = z.object({
	format: z.literal("onrecord-backup"),
	version: z.literal(1),
	provider: z.enum(["sqlite", "postgresql"]),
	madeAt: z.iso.datetime(),
});
export type Manifest = z.infer<typeof manifest>;
