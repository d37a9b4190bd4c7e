"use client";
import { SignInForm } from "./sign-in-form.tsx";

/** The form on its own page: goes on to `next` with a full load, so that nothing of another person stays in memory. */
export function SignInScreen({ next }: { next: string }) {
	return <SignInForm next={next} onSignedIn={() => window.location.assign(next)} />;
}
