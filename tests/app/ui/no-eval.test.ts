import { expect, test, vi } from "vitest";

test("nothing of the contract tries to compile code in a browser: a page's Content-Security-Policy reports it", async () => {
	const compiled = vi.fn();
	vi.stubGlobal(
		"Function",
		new Proxy(Function, {
			construct: (target, code: string[]) => {
				compiled(code);
				return new target(...code);
			},
			apply: (target, _, code: string[]) => {
				compiled(code);
				return target(...code);
			},
		}),
	);
	const { personName, changeProfileInput } = await import("@/lib/contract/account.ts");
	const { sourceView } = await import("@/lib/contract/source.ts");
	expect(personName.parse("Mira")).toBe("Mira");
	expect(changeProfileInput.safeParse({ name: "Mira", email: "mira@gazette.example" }).success).toBe(true);
	expect(sourceView.safeParse({}).success).toBe(false);
	expect(compiled).not.toHaveBeenCalled();
	vi.unstubAllGlobals();
});
