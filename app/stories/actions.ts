"use server";
import { act } from "@/app/_server/act.ts";
import { deleteStory, editStory, restoreStory } from "@/app/_server/use-cases.ts";

// Inputs are `unknown`: each use case parses its own with the contract.
export async function changeStory(input: unknown) {
	return act(editStory, input);
}
export async function removeStory(input: unknown) {
	return act(deleteStory, input);
}
export async function bringBackStory(input: unknown) {
	return act(restoreStory, input);
}
