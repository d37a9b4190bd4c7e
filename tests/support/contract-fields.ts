import { readdirSync } from "node:fs";
import { z } from "zod";

const CONTRACT = new URL("../../lib/contract/", import.meta.url);

/** One place of an input where something of any size could stand, with the path to it. */
export interface Field {
	readonly path: string;
	readonly schema: z.ZodString | z.ZodStringFormat | z.ZodNumber | z.ZodArray;
}

const WRAPPERS = [z.ZodOptional, z.ZodNonOptional, z.ZodNullable, z.ZodDefault];

/** Every string, number and list inside a schema. Throws for a kind of schema that it can't look into. */
export function fieldsOf(schema: unknown, path: string): Field[] {
	if (schema instanceof z.ZodString || schema instanceof z.ZodStringFormat || schema instanceof z.ZodNumber)
		return [{ path, schema }];
	if (schema instanceof z.ZodArray) return [{ path, schema }, ...fieldsOf(schema.element, `${path}[]`)];
	if (schema instanceof z.ZodObject)
		return Object.entries(schema.shape).flatMap(([name, inner]) => fieldsOf(inner, `${path}.${name}`));
	if (schema instanceof z.ZodUnion) return schema.options.flatMap((inner) => fieldsOf(inner, path));
	if (WRAPPERS.some((wrapper) => schema instanceof wrapper)) return fieldsOf((schema as z.ZodOptional).unwrap(), path);
	if (schema instanceof z.ZodEnum || schema instanceof z.ZodLiteral || schema instanceof z.ZodBoolean) return [];
	// "true" and the like: the string is never stored, only what it means.
	if (schema instanceof z.ZodPipe && schema.out instanceof z.ZodBoolean) return [];
	// What is sent and what is made of it; the function between them takes nothing by itself.
	if (schema instanceof z.ZodPipe) return [...fieldsOf(schema.in, path), ...fieldsOf(schema.out, path)];
	if (schema instanceof z.ZodTransform) return [];
	throw new Error(`${path} is a schema that nobody has looked into: ${schema?.constructor.name}.`);
}

/** Every place of every input of the contract. */
export async function contractFields(): Promise<Field[]> {
	const modules = await Promise.all(
		readdirSync(CONTRACT).map(async (name) => Object.entries(await import(new URL(name, CONTRACT).href))),
	);
	return modules
		.flat()
		.filter(([name]) => name.endsWith("Input"))
		.flatMap(([name, schema]) => fieldsOf(schema, name));
}
