import { readdirSync } from "node:fs";
import { relative } from "node:path";
import { describe, expect, test } from "vitest";
import { GET } from "@/app/api/v1/openapi.json/route.ts";
import { exampleOf } from "@/lib/contract/example-of.ts";
import type { Schema } from "@/lib/contract/json-schema.ts";
import { openApiDocument } from "@/lib/contract/openapi.ts";
import type { Operation } from "@/lib/contract/operation.ts";
import { OPERATIONS } from "@/lib/contract/operations.ts";
import * as useCases from "../../../app/_server/use-cases.ts";
import { openApi } from "../../support/api.ts";
import { ROUTES, routeOf } from "../../support/route-of.ts";

/** Streams, the document itself, and the schema of a file. */
const OUTSIDE = ["/live get", "/live put", "/openapi.json get", "/story-file.schema.json get"];

describe("the OpenAPI document", () => {
	const document = JSON.parse(JSON.stringify(openApiDocument()));

	test("is served to whoever may read", async () => {
		const api = await openApi();
		expect(await (await GET(await api.request("viewer", "openapi.json"))).json()).toEqual(document);
	});

	test("has every operation of every route, and no other", async () => {
		const files = readdirSync(ROUTES, { recursive: true, encoding: "utf8" }).filter((file) =>
			file.endsWith("route.ts"),
		);
		const served = await Promise.all(
			files.map(async (file) => {
				const path = `/${relative(".", file)
					.replace(/\/route\.ts$/, "")
					.replaceAll("[", "{")
					.replaceAll("]", "}")}`;
				const methods = Object.keys(await routeOf(path)).filter((name) => /^[A-Z]+$/.test(name));
				return methods.map((method) => `${path} ${method.toLowerCase()}`);
			}),
		);
		const told = Object.values<Operation>(OPERATIONS).map(({ path, method }) => `${path} ${method}`);
		expect(
			served
				.flat()
				.filter((one) => !OUTSIDE.includes(one) && !one.startsWith("/{...rest}"))
				.sort(),
			"add it to lib/contract/operations.ts",
		).toEqual(told.sort());
	});

	test.each(Object.entries<Operation>(OPERATIONS))("%s takes what its use case checks", (id, { input, isForm }) => {
		const useCase = new Map<string, unknown>(Object.entries(useCases)).get(id);
		expect(useCase).toBeTypeOf("function");
		// Files come as forms and read by an identifier in the address.
		if (isForm || id === "readFile" || id === "listPeople") return;
		expect(useCase).toHaveProperty("input", input);
	});

	test.each(Object.entries<Operation>(OPERATIONS).filter(([, { method, isForm }]) => method !== "get" && !isForm))(
		"%s takes the example that is given for it",
		(id, { path, method, input }) => {
			const { parameters, requestBody } = document.paths[path][method];
			const places = parameters.filter((one: { in: string }) => one.in === "path");
			const address = Object.fromEntries(
				places.map(({ name, schema }: { name: string; schema: Schema }) => [name, exampleOf(schema, name)]),
			);
			const body = requestBody.content["application/json"].example;
			const parsed = input.safeParse({ revision: 1, ...address, ...body });
			expect(parsed.error?.issues ?? [], `${id}: ${JSON.stringify(body)}`).toEqual([]);
		},
	);

	test("refers to nothing that isn't in it, and names each operation once", () => {
		const text = JSON.stringify(document);
		for (const [, name] of text.matchAll(/"#\/components\/schemas\/([^"]+)"/g))
			expect(document.components.schemas).toHaveProperty(name as string);
		const ids = [...text.matchAll(/"operationId":"(\w+)"/g)].map(([, id]) => id);
		expect(new Set(ids).size).toBe(Object.keys(OPERATIONS).length);
		expect(document.openapi).toBe("3.1.0");
	});
});
