import { createHash, createPrivateKey, createPublicKey, generateKeyPairSync, sign, verify } from "node:crypto";
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { Sign } from "../data/change.ts";
import { makeFileOnce } from "./secret.ts";
import { SettingsError } from "./settings.ts";

/** The newsroom's key pair: whoever has the public half can tell that a record's head was signed by this newsroom. */
export interface SigningKey {
	/** Ed25519, SPKI, in base64. */
	readonly publicKey: string;
	readonly sign: Sign;
}

/** The file of the data folder that holds the private key, readable by its owner alone. */
export const SIGNING_KEY_FILE = "signing-key";

/** What to do where the newsroom's key isn't there. */
export const KEY_REMEDY =
	"Restore it from a backup. If it is lost, npx onrecord new-key goes on with another, and the record says so.";

/** Makes a signing key for a newsroom that has none, unless it is there. */
export function makeSigningKey(dataFolder: string): void {
	makeFileOnce(join(dataFolder, SIGNING_KEY_FILE), () =>
		generateKeyPairSync("ed25519").privateKey.export({ type: "pkcs8", format: "pem" }).toString(),
	);
}

/**
 * Reads the newsroom's signing key.
 *
 * @throws {SettingsError} where it is missing: another one made in its place would hide that it was lost.
 */
export function readSigningKey(dataFolder: string): SigningKey {
	const file = join(dataFolder, SIGNING_KEY_FILE);
	if (!existsSync(file))
		throw new SettingsError(
			`The file ${SIGNING_KEY_FILE}, which this newsroom's record is signed with, is missing from ${dataFolder}. ${KEY_REMEDY}`,
		);
	return signingKeyOf(readFileSync(file, "utf8"));
}

/** The public half of the key that is there; null where there is none. */
export function readPublicKey(dataFolder: string): string | null {
	const file = join(dataFolder, SIGNING_KEY_FILE);
	return existsSync(file) ? signingKeyOf(readFileSync(file, "utf8")).publicKey : null;
}

export function signingKeyOf(pem: string): SigningKey {
	const key = createPrivateKey(pem);
	return {
		publicKey: createPublicKey(key).export({ type: "spki", format: "der" }).toString("base64"),
		sign: (text) => sign(null, Buffer.from(text), key).toString("base64"),
	};
}

/** What people compare keys by: 32 digits of the SHA-256, in groups of four. */
export function keyFingerprint(publicKey: string): string {
	const hash = createHash("sha256").update(Buffer.from(publicKey, "base64")).digest("hex");
	return hash.slice(0, 32).replace(/(....)(?=.)/g, "$1 ");
}

/** True where the text was signed with the private half of this public key. */
export function isSignedBy(publicKey: string, text: string, signature: string): boolean {
	try {
		const key = createPublicKey({ key: Buffer.from(publicKey, "base64"), type: "spki", format: "der" });
		return verify(null, Buffer.from(text), key, Buffer.from(signature, "base64"));
	} catch {
		return false;
	}
}
