/** What a kind of file starts with, in hexadecimal, and where. */
interface Signature {
	readonly mediaType: string;
	readonly extensions: readonly string[];
	readonly at?: number;
	readonly bytes: string;
}

const SIGNATURES: readonly Signature[] = [
	{ mediaType: "application/pdf", extensions: ["pdf"], bytes: "255044462d" },
	{ mediaType: "image/png", extensions: ["png"], bytes: "89504e470d0a1a0a" },
	{ mediaType: "image/jpeg", extensions: ["jpg", "jpeg"], bytes: "ffd8ff" },
	{ mediaType: "image/gif", extensions: ["gif"], bytes: "47494638" },
	{ mediaType: "image/webp", extensions: ["webp"], at: 8, bytes: "57454250" },
	{ mediaType: "audio/wav", extensions: ["wav"], at: 8, bytes: "57415645" },
	{ mediaType: "audio/mpeg", extensions: ["mp3"], bytes: "494433" },
	{ mediaType: "audio/mpeg", extensions: ["mp3"], bytes: "fffb" },
	{ mediaType: "audio/mp4", extensions: ["m4a"], at: 4, bytes: "66747970" },
	{
		mediaType: "video/mp4",
		extensions: ["mp4", "mov"],
		at: 4,
		bytes: "66747970",
	},
	{
		mediaType: "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
		extensions: ["docx"],
		bytes: "504b0304",
	},
	{
		mediaType: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
		extensions: ["xlsx"],
		bytes: "504b0304",
	},
	{ mediaType: "application/zip", extensions: ["zip"], bytes: "504b0304" },
];

const TEXTS: Readonly<Record<string, string>> = {
	txt: "text/plain",
	md: "text/plain",
	csv: "text/plain",
	eml: "text/plain",
	vtt: "text/plain",
	srt: "text/plain",
};

/** Names of the files that are taken as evidence, for people. */
export const TAKEN_FILES =
	"PDF, pictures (PNG, JPEG, GIF, WebP), sound and video (MP3, M4A, WAV, MP4), .docx, .xlsx, .zip, .txt, .md, .csv, .eml, .vtt, .srt";

/** Looks at a file as it comes in. */
export interface TypeCheck {
	/** False as soon as the file isn't what its name says, or nothing that is taken. */
	add(chunk: Uint8Array): boolean;
	/** The media type of all that came; null for anything that is not taken, HTML and programs among them. */
	end(): string | null;
}

/** The first bytes that tell a type. */
const HEAD = 16;

/** Tells the type of a file by its first bytes and not by what the sender calls it; its name must agree with it. */
export function openTypeCheck(name: string): TypeCheck {
	const extension = /\.([a-z0-9]+)$/i.exec(name)?.[1]?.toLowerCase() ?? "";
	const text = TEXTS[extension];
	return text ? openTextCheck(text) : openSignatureCheck(extension);
}

function openSignatureCheck(extension: string): TypeCheck {
	const kinds = SIGNATURES.filter(({ extensions }) => extensions.includes(extension));
	let head = new Uint8Array();
	const end = () => kinds.find((signature) => startsWith(head, signature))?.mediaType ?? null;
	return {
		add(chunk) {
			if (head.length < HEAD) head = Buffer.concat([head, chunk.subarray(0, HEAD)]);
			return head.length < HEAD || end() !== null;
		},
		end,
	};
}

/** UTF-8 from the first byte to the last, without a null character. */
function openTextCheck(mediaType: string): TypeCheck {
	const decoder = new TextDecoder("utf-8", { fatal: true });
	let isText = true;
	const decode = (chunk?: Uint8Array) => {
		try {
			decoder.decode(chunk, { stream: chunk !== undefined });
		} catch {
			isText = false;
		}
	};
	return {
		add(chunk) {
			decode(chunk);
			isText &&= !chunk.includes(0);
			return isText;
		},
		end() {
			decode();
			return isText ? mediaType : null;
		},
	};
}

function startsWith(bytes: Uint8Array, { at = 0, bytes: wanted }: Signature): boolean {
	const length = wanted.length / 2;
	return Buffer.from(bytes.subarray(at, at + length)).toString("hex") === wanted;
}
