import "server-only";
import { signInByService } from "@/lib/services/people/sign-in-by-service.ts";
import { SignOnRefusal } from "@/lib/services/people/sign-on.ts";
import { doorFor, goOn } from "./accounts.ts";
import { localPath } from "./local-path.ts";
import { runtime } from "./runtime.ts";

/** What the browser keeps between going to the sign-in service and coming back. */
const COOKIE = "onrecord.sign-on";
const cookieOf = (value: string, seconds: number): string =>
	`${COOKIE}=${value}; Path=/api/auth/oidc; Max-Age=${seconds}; HttpOnly; SameSite=Lax`;
const MINUTES = 10 * 60;

/** Sends the browser to the sign-in service. */
export async function answerSignOn(request: Request): Promise<Response> {
	const { signOn, now } = runtime();
	if (!signOn) return goOn(request, "/sign-in");
	const next = localPath(new URL(request.url).searchParams.get("next") ?? undefined);
	try {
		const { address, kept } = await signOn.begin(next, now());
		return goOn(request, address, [cookieOf(kept, MINUTES)]);
	} catch (error) {
		if (!(error instanceof SignOnRefusal)) throw error;
		process.stderr.write(`onrecord: the sign-in service cannot be reached: ${String(error.cause)}\n`);
		return goOn(request, `/sign-in?error=service-${error.why}`);
	}
}

/** Signs in whom the service has sent back. It is a page of another site that leads here, so the cookie says who began. */
export async function answerSignOnBack(request: Request): Promise<Response> {
	const { signOn } = runtime();
	if (!signOn) return goOn(request, "/sign-in");
	const cookies = request.headers.get("cookie")?.split("; ") ?? [];
	const kept = cookies.find((one) => one.startsWith(`${COOKIE}=`))?.slice(COOKIE.length + 1);
	const outcome = await signInByService(doorFor(request.headers), signOn, new URL(request.url).search, kept ?? "");
	const over = cookieOf("", 0);
	return outcome.ok
		? goOn(request, outcome.next, [...outcome.cookies, over])
		: goOn(request, `/sign-in?error=service-${outcome.why}`, [over]);
}
