"use client";
import { useCallback, useRef, useState } from "react";
import type { Problem, Result } from "@/lib/contract/problem.ts";

const UNREACHED: Problem = {
	reason: "unavailable",
	message: "Onrecord could not be reached. What you typed is still here: try again in a moment.",
};

/** The state of a form that calls a server action. */
export interface ActionState<I, T> {
	/** Calls the action once at a time; a second call while one is under way does nothing and gives null. */
	readonly run: (input: I) => Promise<Result<T> | null>;
	readonly pending: boolean;
	readonly problem: Problem | null;
	readonly clear: () => void;
}

/** Calls a server action and keeps its problem. An action that cannot be reached is a problem too, never a broken page. */
export function useAction<I, T>(action: (input: I) => Promise<Result<T>>): ActionState<I, T> {
	const [pending, setPending] = useState(false);
	const [problem, setProblem] = useState<Problem | null>(null);
	const busy = useRef(false);
	const run = useCallback(
		async (input: I): Promise<Result<T> | null> => {
			if (busy.current) return null;
			busy.current = true;
			setPending(true);
			const result = await action(input).catch((): Result<T> => ({ ok: false, problem: UNREACHED }));
			busy.current = false;
			setPending(false);
			setProblem(result.ok ? null : result.problem);
			return result;
		},
		[action],
	);
	const clear = useCallback(() => setProblem(null), []);
	return { run, pending, problem, clear };
}
