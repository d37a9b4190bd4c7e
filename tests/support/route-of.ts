import { fileURLToPath } from "node:url";

/** The folder of the routes of REST v1. */
export const ROUTES = fileURLToPath(new URL("../../app/api/v1", import.meta.url));

type Handler = (request: Request, context: { params: Promise<Record<string, string>> }) => Promise<Response>;
type Route = Readonly<Record<string, Handler>>;

/** The module that answers at a path such as `/stories/{storyId}`. */
export function routeOf(path: string): Promise<Route> {
	return import(`${ROUTES}${path.replaceAll("{", "[").replaceAll("}", "]")}/route.ts`);
}
