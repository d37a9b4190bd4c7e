import { AppRouterContext, type AppRouterInstance } from "next/dist/shared/lib/app-router-context.shared-runtime";
import type { ReactNode } from "react";

/** What a piece asked of the router. */
export interface RouterLog {
	readonly pushed: string[];
	refreshed: number;
}

/** A router that only writes down what it was asked, for pieces that lead on to another page. */
export function routerLog(): RouterLog {
	return { pushed: [], refreshed: 0 };
}

/** Stands in for Next's own router around a piece under test. */
export function WithRouter({ log, children }: { log: RouterLog; children: ReactNode }) {
	const router: AppRouterInstance = {
		bfcacheId: "test",
		back() {},
		forward() {},
		refresh() {
			log.refreshed++;
		},
		push(href) {
			log.pushed.push(href);
		},
		replace(href) {
			log.pushed.push(href);
		},
		prefetch() {},
	};
	return <AppRouterContext value={router}>{children}</AppRouterContext>;
}
