import { isIPv6 } from "node:net";
import { CLIENT_ADDRESS_HEADER } from "../../data/accounts.ts";

/** Whose request this is, for counting: an IPv4 address, or the /64 network that a household or an office has of IPv6. */
export function clientOf(asked: Headers): string {
	const address = asked.get(CLIENT_ADDRESS_HEADER) ?? "unknown";
	const mapped = /^::ffff:(\d+(?:\.\d+){3})$/i.exec(address)?.[1];
	if (mapped) return mapped;
	return isIPv6(address) && address !== "::1" ? `${network(address)}::/64` : address;
}

/** The first four groups of an IPv6 address. */
function network(address: string): string {
	const [head = "", tail = ""] = (address.split("%")[0] ?? "").toLowerCase().split("::");
	const [left, right] = [head, tail].map((part) => (part === "" ? [] : part.split(":")));
	const zeros = Array.from({ length: 8 - (left?.length ?? 0) - (right?.length ?? 0) }, () => "0");
	return [...(left ?? []), ...zeros, ...(right ?? [])]
		.slice(0, 4)
		.map((group) => group.replace(/^0+(?=.)/, ""))
		.join(":");
}
