"use server";
import { act } from "@/app/_server/act.ts";
import { addAndHandOver } from "@/app/_server/hand-over.ts";
import { saveProfile } from "@/app/_server/profile.ts";
import {
	changeRole,
	createToken,
	makeLink,
	previewRedaction,
	redact,
	removePerson,
	renameNewsroom,
	revokeToken,
	setHold,
	setLevel,
	setPack,
	setRetention,
	setRule,
} from "@/app/_server/use-cases.ts";

// Inputs are `unknown`: each use case parses its own with the contract.
export async function changeMyProfile(input: unknown) {
	return act(saveProfile, input);
}
export async function nameNewsroom(input: unknown) {
	return act(renameNewsroom, input);
}
export async function invitePerson(input: unknown) {
	return act(addAndHandOver, input);
}
export async function makeLinkFor(input: unknown) {
	return act(makeLink, input);
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
export async function saveRetention(input: unknown) {
	return act(setRetention, input);
}
export async function changeHold(input: unknown) {
	return act(setHold, input);
}
export async function choosePack(input: unknown) {
	return act(setPack, input);
}
export async function changeRule(input: unknown) {
	return act(setRule, input);
}
export async function changeLevel(input: unknown) {
	return act(setLevel, input);
}
