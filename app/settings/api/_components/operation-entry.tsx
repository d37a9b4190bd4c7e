import type { Schema } from "@/lib/contract/json-schema.ts";
import type { OperationObject } from "@/lib/contract/openapi.ts";
import styles from "./operation-entry.module.css";
import { typeInWords } from "./type-in-words.ts";

type Props = { method: string; path: string; summary: string; operation: OperationObject | undefined };

/** One operation: its address in a line, what it takes and gives below it. */
export function OperationEntry({ method, path, summary, operation }: Props) {
	const body = Object.entries(operation?.requestBody?.content ?? {})[0];
	return (
		<details className={styles.entry}>
			<summary>
				<code className={styles.method}>{method.toUpperCase()}</code> <code>{path}</code>
				<span className={styles.what}>{summary}</span>
			</summary>
			<p className={styles.answer}>Scope: {operation?.security.flatMap(({ token }) => token).join(", ")}</p>
			<Fields
				title="In the address and the headers"
				rows={(operation?.parameters ?? []).map(({ name, required = false, schema }) => ({ name, required, schema }))}
			/>
			{body && (
				<Fields
					title={`In the body (${body[0]})`}
					rows={Object.entries(body[1].schema.properties ?? {}).map(([name, schema]) => ({
						...{ name, schema },
						required: body[1].schema.required?.includes(name) ?? false,
					}))}
				/>
			)}
			{body && "example" in body[1] && (
				<>
					<p className={styles.answer}>For example:</p>
					<pre className={styles.example}>
						{[
							`curl -X ${method.toUpperCase()} -H "Authorization: Bearer $TOKEN" -H "Content-Type: application/json" \\`,
							`  -d '${JSON.stringify(body[1].example)}' \\`,
							`  "$ONRECORD/api/v1${path}"`,
						].join("\n")}
					</pre>
				</>
			)}
			{Object.entries(operation?.responses ?? {}).map(([status, { content }]) => (
				<p key={status} className={styles.answer}>
					{status === "default" ? "Otherwise" : status}:{" "}
					{Object.entries(content).map(([type, { schema }]) => `${type}, ${typeInWords(schema)}`)}
				</p>
			))}
		</details>
	);
}

type Row = { name: string; required: boolean; schema: Schema | undefined };

function Fields({ title, rows }: { title: string; rows: readonly Row[] }) {
	if (rows.length === 0) return null;
	return (
		<table className={styles.fields}>
			<caption>{title}</caption>
			<tbody>
				{rows.map(({ name, required, schema }) => (
					<tr key={name}>
						<th scope="row">
							<code>{name}</code>
						</th>
						<td>{required ? "required" : "optional"}</td>
						<td>{typeInWords(schema)}</td>
					</tr>
				))}
			</tbody>
		</table>
	);
}
