"use server";
import { act } from "@/app/_server/act.ts";
import { createSource, deleteSource, editSource, mergeSources, undoMerge } from "@/app/_server/use-cases.ts";

// Inputs are `unknown`: each use case parses its own with the contract.
export async function addSource(input: unknown) {
	return act(createSource, input);
}
export async function changeSource(input: unknown) {
	return act(editSource, input);
}
export async function joinSources(input: unknown) {
	return act(mergeSources, input);
}
export async function partSources(input: unknown) {
	return act(undoMerge, input);
}
export async function removeSource(input: unknown) {
	return act(deleteSource, input);
}
