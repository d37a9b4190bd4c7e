"use server";
import { act } from "@/app/_server/act.ts";
import { restoreClaims } from "@/app/_server/use-cases.ts";

// The input is `unknown`: the use case parses it with the contract.
export async function bringBackClaims(input: unknown) {
	return act(restoreClaims, input);
}
