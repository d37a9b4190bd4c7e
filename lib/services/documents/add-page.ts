import { addPageInput, type ReadDocumentView } from "../../contract/document.ts";
import { isRefused } from "../../core/documents/document.ts";
import type { Context } from "../context.ts";
import { defineUseCase, Refusal } from "../use-case.ts";
import { keepDocument } from "./keep-document.ts";
import { readOrRefuse } from "./original.ts";

/** Gets a page of the public web, reads it, and keeps it as it came with its address and when that was. */
export const addPage = defineUseCase(addPageInput, "checker", async (ctx, { address }): Promise<ReadDocumentView> => {
	const given = await fetchOrRefuse(ctx, address.trim());
	const { text, losses, about, notes } = await readOrRefuse(ctx, given);
	const page = { url: given.address, retrievedAt: ctx.now().toISOString(), charset: given.charset };
	return {
		...(await keepDocument(ctx, { name: given.name, bytes: given.bytes, about, page })),
		text,
		losses,
		notes: notes.length,
	};
});

const LONGEST_TOLD = 120;

/** Gets a page; one that cannot be had is refused in words. */
export async function fetchOrRefuse(ctx: Context, address: string) {
	try {
		return await ctx.fetchPage(address);
	} catch (error) {
		if (!isRefused(error)) throw error;
		const told = address.length > LONGEST_TOLD ? `${address.slice(0, LONGEST_TOLD).toWellFormed()}…` : address;
		const message = `${told} was not taken. ${error.message} Nothing was stored.`;
		throw new Refusal({ reason: "invalid", message, fields: { address: message } });
	}
}
