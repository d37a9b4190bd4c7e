import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { gzipSync } from "node:zlib";
import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { openWeb, type WebLimits } from "../../lib/documents/web/fetch-page.ts";
import { nameOfPage } from "../../lib/documents/web/name-of-page.ts";
import { isPublicAddress } from "../../lib/documents/web/public-address.ts";

let server: Server;
let port: string;
/** Paths that were asked for: most attacks must not get that far. */
let asked: string[] = [];
const PAGE = "<h1>Quay shut</h1><p>The quay is shut until May, the port authority said.</p>";
const MOVES: Readonly<Record<string, string>> = {
	"/moved": "/page",
	"/metadata": "http://169.254.169.254/latest/meta-data",
	"/loopback": "http://127.0.0.2/",
	"/file": "file:///etc/passwd",
	"/inside": "http://inside.example/",
	"/loop": "/loop",
	"/script": "javascript:alert(1)",
	"/credentials": "http://me:secret@ok.example/",
	"/port": "http://ok.example:22/",
};

beforeAll(async () => {
	server = createServer((request, response) => {
		const path = request.url ?? "";
		asked.push(path);
		const to = MOVES[path];
		if (to) return response.writeHead(302, { location: to }).end();
		if (path === "/gzip")
			return response.writeHead(200, { "content-encoding": "gzip", "content-type": "text/html" }).end(gzipSync(PAGE));
		if (path === "/bomb")
			return response.writeHead(200, { "content-encoding": "gzip" }).end(gzipSync(Buffer.alloc(8 << 20)));
		if (path === "/large") return response.writeHead(200).end(Buffer.alloc(3 << 20));
		if (path === "/slow") return response.writeHead(200).write("a");
		if (path === "/gone") return response.writeHead(404).end();
		response.writeHead(200, { "content-type": "text/html; charset=windows-1251" }).end(PAGE);
	});
	await new Promise<void>((listening) => server.listen(0, "127.0.0.1", listening));
	port = String((server.address() as AddressInfo).port);
});
afterAll(() => {
	server.closeAllConnections();
	server.close();
});
beforeEach(() => {
	asked = [];
});

const NAMES: Readonly<Record<string, readonly string[]>> = {
	"ok.example": ["127.0.0.1"],
	"inside.example": ["10.0.0.7"],
	"both.example": ["93.184.216.34", "192.168.1.1"],
	"mapped.example": ["::ffff:10.0.0.1"],
	"metadata.example": ["fd00:ec2::254"],
};
let turn = 0;
const lookup: WebLimits["lookup"] = (host, done) => {
	// The second time that somebody asks, the name stands for something else.
	const found = host === "rebind.example" ? [turn++ === 0 ? "127.0.0.1" : "127.0.0.9"] : NAMES[host];
	if (!found) return done(Object.assign(new Error("no such name"), { code: "ENOTFOUND" }), []);
	done(
		null,
		found.map((address) => ({ address, family: address.includes(":") ? 6 : 4 })),
	);
};

/** One where 127.0.0.1 stands for a public address, so that the first request is answered; nothing else is made easier. */
const web = (more: Partial<WebLimits> = {}) =>
	openWeb({
		lookup,
		isAllowed: (address) => address === "127.0.0.1" || isPublicAddress(address),
		ports: [port],
		milliseconds: 5000,
		bytes: 1 << 20,
		...more,
	});
const at = (path: string, host = "ok.example") => `http://${host}:${port}${path}`;

describe("a page is fetched", () => {
	test("by its name, over its redirects, with the encoding that its server names", async () => {
		const page = await web()(at("/moved"));
		expect(page).toMatchObject({ address: at("/page"), charset: "windows-1251", name: "ok.example page.html" });
		expect(new TextDecoder().decode(page.bytes)).toBe(PAGE);
		expect(asked).toEqual(["/moved", "/page"]);
	});

	test("unpacked", async () => {
		expect(new TextDecoder().decode((await web()(at("/gzip"))).bytes)).toBe(PAGE);
	});

	test.each([
		["https://a.example/2026/05/quay-shut.html?x=1", "text/html; charset=utf-8", "a.example quay-shut.html"],
		["https://a.example/", "text/html", "a.example.html"],
		["https://a.example/minutes", "application/pdf", "a.example minutes.pdf"],
		["https://a.example/a%2Fb%22.php", "TEXT/HTML", "a.example b-.html"],
		["https://a.example/%E0%A4%A", "text/plain", "a.example -E0-A4-A.txt"],
		["https://a.example/film.mp4", "video/mp4", "a.example film.mp4"],
		["https://a.example/x", "application/octet-stream", "a.example x.bin"],
	])("%s as %s is kept as “%s”", (address, type, name) => {
		expect(nameOfPage(new URL(address), type)).toBe(name);
	});
});

describe("an address is refused without a request", () => {
	test.each([
		"http://127.0.0.1/",
		"http://localhost/",
		"http://2130706433/",
		"http://0x7f.1/",
		"http://0177.0.0.1/",
		"http://127.1/",
		"http://①②⑦.⓪.⓪.①/",
		"http://[::1]/",
		"http://[::ffff:127.0.0.1]/",
		"http://[::ffff:7f00:1]/",
		"http://[64:ff9b::7f00:1]/",
		"http://0.0.0.0/",
		"http://169.254.169.254/latest/meta-data",
		"http://168.63.129.16/",
		"http://100.100.100.200/",
		"http://[fd00:ec2::254]/",
		"http://inside.example/",
		"http://both.example/",
		"http://mapped.example/",
		"http://metadata.example/",
		"http://nowhere.example/",
		"http://ok.example:22/",
		"http://me:secret@ok.example/",
		"ftp://ok.example/",
		"file:///etc/passwd",
		"javascript:alert(1)",
		"data:text/html,hello",
		"ok.example",
		"http://",
	])("%s", async (address) => {
		// The server listens where each of them would lead if it were let through.
		const strict = web({ isAllowed: isPublicAddress });
		const withPort = /^http:\/\/[^/@:]+\/?$/.test(address) ? address.replace(/\/?$/, `:${port}/`) : address;
		await expect(strict(withPort)).rejects.toMatchObject({ name: "Refused" });
		expect(asked).toEqual([]);
	});
});

describe("a page is refused on its way", () => {
	test.each([
		["/metadata", "inside a network"],
		["/loopback", "inside a network"],
		["/inside", "inside a network"],
		["/file", "begins with http"],
		["/script", "begins with http"],
		["/credentials", "user name or password"],
		["/port", "usual ports"],
		["/bomb", "larger than 1 MB"],
		["/large", "larger than 1 MB"],
		["/gone", "status 404"],
	])("%s", async (path, words) => {
		await expect(web()(at(path))).rejects.toThrow(words);
		expect(asked).toEqual([path]);
	});

	test("one that leads to itself for ever", async () => {
		await expect(web()(at("/loop"))).rejects.toThrow("more than 5 times");
		expect(asked).toHaveLength(6);
	});

	test("one that never ends", async () => {
		await expect(web({ milliseconds: 300 })(at("/slow"))).rejects.toThrow("longer than 0.3 seconds");
	});

	test("a name that stands for something else the next time is not looked up twice", async () => {
		turn = 0;
		expect((await web()(at("/page", "rebind.example"))).name).toBe("rebind.example page.html");
		expect(turn).toBe(1);
		await expect(web()(at("/page", "rebind.example"))).rejects.toThrow("inside a network");
		expect(asked).toEqual(["/page"]);
	});
});

test.each(["8.8.8.8", "93.184.216.34", "2606:4700::1"])("%s is public", (address) =>
	expect(isPublicAddress(address)).toBe(true),
);

test.each(
	(
		"10.1.1.1 172.31.0.1 192.168.0.1 100.64.0.1 169.254.169.254 192.0.0.1 192.0.0.192 192.0.2.1 198.18.0.1 203.0.113.5 224.0.0.1 " +
		"240.0.0.1 255.255.255.255 0.0.0.0 127.0.0.1 168.63.129.16 ::ffff:168.63.129.16 :: ::1 fe80::1 fc00::1 fd00:ec2::254 fec0::1 " +
		"ff02::1 ::ffff:10.0.0.1 ::10.0.0.1 64:ff9b::a9fe:a9fe 64:ff9b:1::1 2002:7f00:1:: 2001:db8::1 2001::1 100::1 5f00::1 3fff::1 " +
		"fe80::1%eth0 example.org"
	).split(" "),
)("%s is not", (address) => expect(isPublicAddress(address)).toBe(false));
