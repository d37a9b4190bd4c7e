import type { IncomingMessage } from "node:http";
import proxyAddress from "proxy-addr";
import { CLIENT_ADDRESS_HEADER } from "../services/accounts.ts";

/** What proxies say of the request that they pass on. `x-forwarded-port` and `forwarded` are read by nobody here. */
const FORWARDED = [
	"forwarded",
	"x-forwarded-for",
	"x-forwarded-host",
	"x-forwarded-port",
	"x-forwarded-proto",
] as const;

/** Says who and what is asked, in headers that no client can set. */
export type MarkRequest = (request: IncomingMessage) => IncomingMessage;

/**
 * Makes what marks requests. What a request says of the way it came (X-Forwarded-*) is believed where it comes from one
 * of these proxies, and taken away where it doesn't, so that nothing further in has to tell the two apart.
 */
export function markRequests(proxies: readonly string[]): MarkRequest {
	const isProxy = proxyAddress.compile([...proxies]);
	return (request) => {
		const { headers, socket } = request;
		const sender = socket.remoteAddress ?? "unknown";
		const isTrusted = sender !== "unknown" && proxies.length > 0 && isProxy(sender, 0);
		headers[CLIENT_ADDRESS_HEADER] = isTrusted ? proxyAddress(request, isProxy) : sender;
		headers["x-onrecord-path"] = request.url ?? "/";
		const [host, protocol] = [headers["x-forwarded-host"], headers["x-forwarded-proto"]].map(first);
		for (const name of FORWARDED) delete headers[name];
		if (isTrusted && host) headers["x-forwarded-host"] = host;
		if (isTrusted && (protocol === "https" || protocol === "http")) headers["x-forwarded-proto"] = protocol;
		return request;
	};
}

/** The first of several values is what the browser asked for; each proxy after it adds its own. */
const first = (value: string | string[] | undefined): string =>
	(Array.isArray(value) ? value.join() : (value ?? "")).split(",")[0]?.trim().toLowerCase() ?? "";
