import { networkInterfaces } from "node:os";

/** Addresses that mean "every one of this machine": one can listen there, but not go there. */
const EVERYWHERE = new Set(["0.0.0.0", "::", "[::]"]);

/** The address to open in a browser for a server that listens on `host`. */
export function openAddress(host: string, port: number): string {
	if (host === "127.0.0.1" || host === "localhost") return `http://localhost:${port}`;
	const name = EVERYWHERE.has(host) ? (lanAddress() ?? "localhost") : host;
	return `http://${name.includes(":") && !name.startsWith("[") ? `[${name}]` : name}:${port}`;
}

/** The address of this machine on its network, or null where it is on none. */
function lanAddress(): string | null {
	const addresses = Object.values(networkInterfaces()).flatMap((one) => one ?? []);
	return addresses.find((one) => one.family === "IPv4" && !one.internal)?.address ?? null;
}
