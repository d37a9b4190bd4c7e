import { lookup as dnsLookup, type LookupAddress } from "node:dns";
import { type IncomingMessage, request as requestHttp } from "node:http";
import { request as requestHttps } from "node:https";
import { isIP, type LookupFunction } from "node:net";
import { pipeline, type Readable } from "node:stream";
import { createBrotliDecompress, createGunzip, createInflate } from "node:zlib";
import { Refused } from "../../core/documents/document.ts";
import { LARGEST_DOCUMENT, MEGABYTE } from "../../core/vocabulary/limits.ts";
import { charsetOf } from "../document-type.ts";
import type { GivenDocument } from "../read-document.ts";
import { nameOfPage } from "./name-of-page.ts";
import { isPublicAddress } from "./public-address.ts";

/** Gets what stands at an address of the web, ready to be read. */
export type PageFetcher = (address: string) => Promise<GivenDocument & { readonly address: string }>;

/** What a fetcher may do; tests, which have no network, give their own. */
export interface WebLimits {
	readonly lookup: (host: string, done: (error: Error | null, addresses: LookupAddress[]) => void) => void;
	readonly isAllowed: (address: string) => boolean;
	/** Ports besides the protocol's own. */
	readonly ports: readonly string[];
	readonly milliseconds: number;
	readonly bytes: number;
}

const MOST_REDIRECTS = 5;
const WEB: WebLimits = {
	lookup: (host, done) => dnsLookup(host, { all: true }, done),
	isAllowed: isPublicAddress,
	ports: [],
	milliseconds: 15_000,
	bytes: LARGEST_DOCUMENT,
};
const HEADERS = {
	"User-Agent": "Onrecord (newsroom fact-checking; fetches a page when a person asks for it)",
	Accept: "text/html,application/xhtml+xml,application/pdf;q=0.9,text/plain;q=0.8",
	"Accept-Encoding": "gzip, deflate, br",
};

/**
 * A fetcher that connects to the public internet only. An address is judged as it is written, what a name stands for is
 * judged by all the answers to it, and the connection goes to the very answer that was judged. Each redirect begins anew.
 *
 * @throws {Refused} (of the fetcher) with the reason, for whoever gave the address.
 */
export function openWeb(limits: WebLimits = WEB): PageFetcher {
	return async (given) => {
		const signal = AbortSignal.timeout(limits.milliseconds);
		try {
			return await follow(given, limits, signal);
		} catch (error) {
			if (signal.aborted) throw new Refused(`It took longer than ${limits.milliseconds / 1000} seconds to answer.`);
			throw error instanceof Refused ? error : new Refused(`It could not be reached (${reasonOf(error)}).`);
		}
	};
}

async function follow(given: string, limits: WebLimits, signal: AbortSignal) {
	let url = webUrl(given, undefined, limits);
	for (let hop = 0; hop <= MOST_REDIRECTS; hop++) {
		const response = await ask(url, limits, signal);
		const { statusCode = 0, headers } = response;
		if (statusCode >= 300 && statusCode < 400 && headers.location !== undefined) {
			response.destroy();
			url = webUrl(headers.location, url, limits);
			continue;
		}
		if (statusCode !== 200) {
			response.destroy();
			throw new Refused(`It answered with status ${statusCode}, not with a page.`);
		}
		const bytes = await bytesOf(response, limits.bytes, signal);
		const type = headers["content-type"] ?? "";
		const charset = charsetOf(type);
		return { name: nameOfPage(url, type), bytes, address: url.href, ...(charset && { charset }) };
	}
	throw new Refused(`It sends its readers on more than ${MOST_REDIRECTS} times.`);
}

/** An address that may be asked, as far as it can be told without asking. */
function webUrl(given: string, base: URL | undefined, { isAllowed, ports }: WebLimits): URL {
	if (!URL.canParse(given, base)) throw new Refused("It is no address of a page.");
	const url = new URL(given, base);
	if (!/^https?:$/.test(url.protocol)) throw new Refused("An address begins with http:// or https://.");
	if (url.username !== "" || url.password !== "")
		throw new Refused("An address with a user name or password is not asked.");
	if (url.port !== "" && !ports.includes(url.port)) throw new Refused("Only the usual ports of the web are asked.");
	// A number in place of a name is not looked up, so it is judged here. The URL has written every odd form of it plainly.
	const host = hostOf(url);
	if (isIP(host) !== 0 && !isAllowed(host)) throw new Refused(PRIVATE);
	url.hash = "";
	return url;
}

const PRIVATE = "It is an address inside a network, not on the public web.";
const hostOf = (url: URL): string => url.hostname.replace(/^\[|\]$/g, "");

function ask(url: URL, limits: WebLimits, signal: AbortSignal): Promise<IncomingMessage> {
	// The connection is made to what this gives: nothing looks the name up again.
	const lookup: LookupFunction = (host, options, done) =>
		limits.lookup(host, (error, addresses) => {
			const [first] = addresses ?? [];
			if (error || !first) done(error ?? new Error("no such name"), "", 4);
			else if (!addresses.every(({ address }) => limits.isAllowed(address))) done(new Refused(PRIVATE), "", 4);
			else if (options.all) done(null, addresses);
			else done(null, first.address, first.family);
		});
	return new Promise((done, fail) => {
		const request = (url.protocol === "https:" ? requestHttps : requestHttp)(
			url,
			// No agent: a connection is never one that was opened for somebody else.
			{ lookup, agent: false, signal, headers: HEADERS, maxHeaderSize: 32_768 },
			done,
		);
		request.on("socket", (socket) =>
			socket.on("connect", () => {
				if (!limits.isAllowed(socket.remoteAddress ?? "")) request.destroy(new Refused(PRIVATE));
			}),
		);
		request.on("error", fail);
		request.end();
	});
}

/** The body, unpacked; refused as soon as it is more than it may be. */
async function bytesOf(response: IncomingMessage, most: number, signal: AbortSignal): Promise<Uint8Array> {
	const body = unpacked(response);
	signal.addEventListener("abort", () => body.destroy(new Error("too slow")), { once: true });
	const parts: Buffer[] = [];
	let size = 0;
	for await (const part of body as AsyncIterable<Buffer>) {
		size += part.length;
		if (size > most) {
			response.destroy();
			throw new Refused(`It is larger than ${Math.floor(most / MEGABYTE)} MB.`);
		}
		parts.push(part);
	}
	return new Uint8Array(Buffer.concat(parts));
}

function unpacked(response: IncomingMessage): Readable {
	const encoding = response.headers["content-encoding"]?.trim().toLowerCase() ?? "identity";
	if (encoding === "identity" || encoding === "") return response;
	const unpack = { gzip: createGunzip, "x-gzip": createGunzip, deflate: createInflate, br: createBrotliDecompress }[
		encoding
	];
	if (!unpack) throw new Refused("It is packed in a way that Onrecord doesn’t know.");
	return pipeline(response, unpack(), () => {});
}

const REASONS: Readonly<Record<string, string>> = {
	ENOTFOUND: "no such name",
	EAI_AGAIN: "the name could not be looked up",
	ECONNREFUSED: "nothing answers there",
	ECONNRESET: "the connection was cut",
	ETIMEDOUT: "no answer",
};

const reasonOf = (error: unknown): string => {
	const code = error instanceof Error && "code" in error ? String(error.code) : "";
	return REASONS[code] ?? (code || "the connection failed");
};
