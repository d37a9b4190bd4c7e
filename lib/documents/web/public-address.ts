import ipaddr from "ipaddr.js";

/** The addresses of the internet that are given out (RFC 4291), of which the special ones are taken out besides. */
const GLOBAL_IPV6 = ipaddr.parse("2000::") as ipaddr.IPv6;

/** Azure answers its machines' questions about themselves at this one, which is public by its number. */
const METADATA: ReadonlySet<string> = new Set(["168.63.129.16"]);

/**
 * Whether an IP address is one of the public internet: none of this machine, of the network around it, of a cloud's
 * metadata, and none that has another address wrapped in it.
 */
export function isPublicAddress(address: string): boolean {
	if (!ipaddr.isValid(address)) return false;
	// An IPv4 address in the clothes of IPv6 is judged as what it is.
	const parsed = ipaddr.process(address);
	if (parsed.range() !== "unicast" || METADATA.has(parsed.toString())) return false;
	return parsed.kind() === "ipv4" || (parsed as ipaddr.IPv6).match(GLOBAL_IPV6, 3);
}
