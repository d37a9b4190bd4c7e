import { closeSync, fstatSync, openSync, readdirSync, readSync, statSync } from "node:fs";
import { basename, extname, join } from "node:path";

/** Where an article comes from; `path` null is standard input. */
export interface ArticleFile {
	readonly name: string;
	readonly path: string | null;
}

type Found = { readonly ok: true; readonly files: readonly ArticleFile[] } | Failure;
type Read = { readonly ok: true; readonly text: string } | Failure;
interface Failure {
	readonly ok: false;
	/** One line that names the input and says what is wrong with it. */
	readonly message: string;
}

const EXTENSIONS = new Set([".txt", ".md"]);
const LARGEST = 20 * 1024 * 1024;
const TOO_LARGE = "is larger than 20 MB, the most that one article may have";

const fail = (message: string): Failure => ({ ok: false, message });

/** The articles that an argument names: a file, the .txt and .md files of a folder by name, or standard input ("-"). */
export function findArticles(input: string): Found {
	if (input === "-") return { ok: true, files: [{ name: "standard input", path: null }] };
	try {
		if (!statSync(input).isDirectory()) return { ok: true, files: [file(input)] };
		const names = readdirSync(input, { withFileTypes: true })
			.filter((entry) => !entry.isDirectory() && EXTENSIONS.has(extname(entry.name).toLowerCase()))
			.map((entry) => entry.name)
			.sort();
		if (names.length === 0) return fail(`${input} holds no article: no .txt or .md file is in it.`);
		return { ok: true, files: names.map((name) => file(join(input, name))) };
	} catch (error) {
		return fail(`${input} ${reason(error)}.`);
	}
}

const file = (path: string): ArticleFile => ({
	name: basename(path, extname(path)),
	path,
});

/** The text of an article, without a byte order mark's meaning being lost: offsets count it as one unit. */
export async function readArticle({ name, path }: ArticleFile): Promise<Read> {
	const label = path ?? name;
	try {
		const bytes = path === null ? await readStandardInput() : readFile(path);
		if (bytes === null) return fail(`${label} ${TOO_LARGE}.`);
		if (bytes.length === 0) return fail(`${label} is empty.`);
		if (bytes.includes(0)) return fail(`${label} is no text: it holds null bytes. Save the article as UTF-8 text.`);
		const text = new TextDecoder("utf-8", {
			fatal: true,
			ignoreBOM: true,
		}).decode(bytes);
		if (text.trim() === "" || text.replaceAll("\uFEFF", "").trim() === "")
			return fail(`${label} is empty but for white space.`);
		return { ok: true, text };
	} catch (error) {
		if (error instanceof TypeError) return fail(`${label} is not UTF-8. Save the article as UTF-8 text.`);
		return fail(`${label} ${reason(error)}.`);
	}
}

/** The bytes of a file, or null where there are too many. Reads no more than the limit, also from pipes and devices. */
function readFile(path: string): Uint8Array | null {
	const descriptor = openSync(path, "r");
	try {
		if (fstatSync(descriptor).size > LARGEST) return null;
		const chunks: Buffer[] = [];
		let size = 0;
		for (;;) {
			const chunk = Buffer.allocUnsafe(1 << 18);
			const read = readSync(descriptor, chunk);
			if (read === 0) return Buffer.concat(chunks);
			size += read;
			if (size > LARGEST) return null;
			chunks.push(chunk.subarray(0, read));
		}
	} finally {
		closeSync(descriptor);
	}
}

async function readStandardInput(): Promise<Uint8Array | null> {
	const chunks: Buffer[] = [];
	let size = 0;
	for await (const chunk of process.stdin) {
		const bytes = Buffer.from(chunk);
		size += bytes.length;
		if (size > LARGEST) return null;
		chunks.push(bytes);
	}
	return Buffer.concat(chunks);
}

const REASONS: Readonly<Record<string, string>> = {
	ENOENT: "is not there",
	EACCES: "may not be read",
	EPERM: "may not be read",
	EISDIR: "is a folder",
	ELOOP: "is a link that leads back to itself",
	ENAMETOOLONG: "is no possible name",
};

function reason(error: unknown): string {
	const code = error instanceof Error && "code" in error ? String(error.code) : "";
	return REASONS[code] ?? `could not be read (${code || String(error)})`;
}
