import type { Metadata } from "next";
import Link from "next/link";
import { pageContext } from "@/app/_server/session.ts";
import { openApiDocument } from "@/lib/contract/openapi.ts";
import { OPERATIONS } from "@/lib/contract/operations.ts";
import styles from "../settings.module.css";
import { OperationEntry } from "./_components/operation-entry.tsx";

export const metadata: Metadata = { title: "API reference" };

/** The reference of REST v1, made of the same document that programs read; nothing is loaded from elsewhere. */
export default async function ApiReference() {
	await pageContext();
	const { paths } = openApiDocument();
	return (
		<section className={styles.section} aria-labelledby="api">
			<h2 id="api">API reference</h2>
			<p className={styles.soft}>
				Everything below <code>/api/v1</code>. Send a <Link href="/settings/tokens">token</Link> as{" "}
				<code>Authorization: Bearer …</code>. Programs read the same as <a href="/api/v1/openapi.json">OpenAPI 3.1</a>.
			</p>
			{Object.entries(OPERATIONS).map(([id, { path, method, summary }]) => (
				<OperationEntry key={id} method={method} path={path} summary={summary} operation={paths[path]?.[method]} />
			))}
		</section>
	);
}
