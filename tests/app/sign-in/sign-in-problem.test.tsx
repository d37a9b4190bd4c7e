import { cleanup, render, screen } from "@testing-library/react";
import { afterEach, expect, test } from "vitest";
import { SignInProblem } from "@/app/sign-in/_components/sign-in-problem.tsx";

afterEach(cleanup);

test.each([
	["invalid", /password is wrong/],
	["too-many", /Too many wrong passwords/],
	["anything", /did not work/],
	// The word stands in the address, where anyone can write another.
	["__proto__", /did not work/],
	["constructor", /did not work/],
	["toString", /did not work/],
])("the address's error=%s is told in words", (error, words) => {
	render(<SignInProblem error={error} />);
	expect(screen.getByText(words)).toBeDefined();
});
