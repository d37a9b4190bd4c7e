"use server";
import { act } from "@/app/_server/act.ts";
import { giveFirstPassword } from "@/app/_server/first-password.ts";
import { addAndHandOver, handOverAgain } from "@/app/_server/hand-over.ts";
import {
	changeRole,
	createToken,
	previewRedaction,
	redact,
	removePerson,
	revokeToken,
} from "@/app/_server/use-cases.ts";

// Inputs are `unknown`: each use case parses its own with the contract.
export async function setFirstPassword(password: unknown) {
	return act(giveFirstPassword, password);
}
export async function invitePerson(input: unknown) {
	return act(addAndHandOver, input);
}
export async function makeLink(userId: unknown) {
	return act(handOverAgain, userId);
}
export async function setRole(input: unknown) {
	return act(changeRole, input);
}
export async function removeFromPeople(input: unknown) {
	return act(removePerson, input);
}
export async function makeToken(input: unknown) {
	return act(createToken, input);
}
export async function endToken(input: unknown) {
	return act(revokeToken, input);
}
export async function findText(input: unknown) {
	return act(previewRedaction, input);
}
export async function eraseText(input: unknown) {
	return act(redact, input);
}
