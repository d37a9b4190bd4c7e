import { type Changed, makeChangeInput } from "../../contract/change.ts";
import { defineUseCase } from "../use-case.ts";
import { carryOut } from "./carry-out.ts";

/** Makes any one change of a story, under identifiers that the caller made. */
export const makeChange = defineUseCase(
	makeChangeInput,
	"checker",
	(ctx, { change, ...asked }): Promise<Changed> => carryOut(ctx, change, asked),
);
