import { spawnSync } from "node:child_process";
import { generateKeyPairSync } from "node:crypto";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { v7 } from "uuid";
import { beforeEach, describe, expect, onTestFinished, test } from "vitest";
import { fingerprintOf } from "../../lib/core/rules/fingerprint.ts";
import { readBlocks } from "../../lib/core/text/blocks.ts";
import { openDatabase } from "../../lib/data/client.ts";
import { canonicalJson } from "../../lib/data/field-changes.ts";
import { makeChange } from "../../lib/services/changes/make-change.ts";
import { tagClaims } from "../../lib/services/claims/tag.ts";
import { addEvidence } from "../../lib/services/evidence/evidence.ts";
import { findingsOf } from "../../lib/services/reports/findings.ts";
import { exportReport } from "../../lib/services/reports/reports.ts";
import { approve, openReview, requestReview } from "../../lib/services/review/review.ts";
import { signingKeyOf } from "../../lib/services/signing-key.ts";
import { openStory } from "../../lib/services/stories/stories.ts";
import { verifyReport } from "../../lib/services/verify/verify-report.ts";
import { fileText } from "../support/file-text.ts";
import { copySqlite, done, type Newsroom, openNewsroom } from "../support/newsroom.ts";
import { makeStory } from "../support/story.ts";

const PROGRAM = join(import.meta.dirname, "../../lib/cli/onrecord.mjs");
const otherKey = () =>
	signingKeyOf(generateKeyPairSync("ed25519").privateKey.export({ type: "pkcs8", format: "pem" }).toString());

interface Signed {
	readonly body: string;
	readonly publicKey: string;
}

/** A story with evidence and a waiver, signed off, and exported. */
async function signedReport(newsroom: Newsroom): Promise<Signed> {
	const ctx = newsroom.as("editor");
	const { story, claims } = await makeStory(newsroom, 3);
	const storyId = story.id;
	const [first, second] = claims;
	done(
		await addEvidence(ctx, {
			...{ claimId: second?.id, bearing: "supports", kind: "documentary", locator: "p. 3" },
			quote: "Left at dawn.",
		}),
	);
	done(
		await tagClaims(ctx, {
			claims: [{ id: first?.id, revision: 1 }],
			set: { verificationStatus: "confirmed" },
		}),
	);
	const opened = done(await openStory(ctx, { storyId }));
	const checked = {
		...{ claims: opened.claims, sources: new Map() },
		text: { text: opened.draft.text, blocks: readBlocks(opened.draft.text) },
	};
	for (const finding of await findingsOf(ctx, opened.claims, opened.draft.text))
		if (finding.severity === "error")
			done(
				await makeChange(ctx, {
					...{ storyId, operationId: v7(), seen: opened.event },
					change: {
						...{ kind: "waive", id: v7(), claimId: finding.claimIds[0], ruleId: finding.rule },
						...{
							sourceId: finding.sourceId ?? null,
							fingerprint: fingerprintOf(finding, checked),
							reason: "Seen in the log.",
						},
					},
				}),
			);
	done(await requestReview(newsroom.as("checker"), { storyId }));
	for (const [name, level] of [
		["checker", "checker"],
		["editor", "editor"],
	] as const) {
		const { state } = done(await openReview(newsroom.as(name), { storyId }));
		done(await approve(newsroom.as(name), { storyId, level, state }));
	}
	const body = await fileText(done(await exportReport(ctx, { storyId, format: "json" })).body);
	return { body, publicKey: newsroom.key.publicKey };
}

// biome-ignore lint/suspicious/noExplicitAny: a file is whatever a forger makes of it
type Forged = any;

describe("a signed report", () => {
	let signed: Signed;
	let made: Promise<Signed> | undefined;
	// Once, but within a test: only then is the newsroom's folder cleared away.
	beforeEach(async () => {
		made ??= (async () => {
			const db = openDatabase(await copySqlite((ending) => onTestFinished(() => void ending())));
			onTestFinished(() => db.close());
			return signedReport(await openNewsroom(db, ""));
		})();
		signed = await made;
	});

	/** What is found of the report after somebody changed it. */
	const forged = (forge: (report: Forged) => void) => {
		const report = JSON.parse(signed.body) as Forged;
		forge(report);
		return verifyReport(JSON.stringify(report), signed.publicKey);
	};

	test("is whole as it was exported, in whatever order its names stand", () => {
		expect(verifyReport(signed.body, signed.publicKey)).toMatchObject({ outcome: "whole" });
		expect(verifyReport(signed.body, null).outcome).toBe("whole");
		expect(verifyReport(canonicalJson(JSON.parse(signed.body)), signed.publicKey).outcome).toBe("whole");
	});

	test("has a waiver and evidence to forge", () => {
		const { claims } = JSON.parse(signed.body) as Forged;
		expect(claims[0].findings[0].waiver.reason).toBe("Seen in the log.");
		expect(claims[1].evidence).toHaveLength(1);
	});

	test.each<[string, (report: Forged) => void, string]>([
		["the text", (report) => (report.text = report.text.replace("number 1", "number 9")), "the text"],
		["the title", (report) => (report.title = "The fleet stays"), "the title"],
		["a claim's words", ({ claims }) => (claims[0].what = "Nothing."), "claim 1: its words"],
		["a status", ({ claims }) => (claims[2].verificationStatus = "confirmed"), "claim 3: its words"],
		["a chain", ({ claims }) => (claims[1].chain[0].name = "Nobody"), "claim 2: its words"],
		["evidence", ({ claims }) => (claims[1].evidence[0].quote = "Left at noon."), "claim 2: its words"],
		["evidence taken out", ({ claims }) => claims[1].evidence.pop(), "claim 2: its words"],
		["a place", ({ claims }) => (claims[0].start += 1), "claim 1: its place"],
		["a waiver's reason", ({ claims }) => (claims[0].findings[0].waiver.reason = "Fine."), "claim 1: a finding"],
		["a waiver taken out", ({ claims }) => (claims[0].findings[0].waiver = null), "claim 1: a finding"],
		["a finding hidden", ({ claims }) => claims[0].findings.pop(), "claim 1: a finding"],
		["a headline", ({ claims }) => (claims[0].headline = "Nothing."), "claim 1: its headline"],
		["a claim put in", ({ claims }) => claims.push({ ...claims[0], id: "x" }), "it was not signed"],
		["a claim that is none", ({ claims }) => delete claims[0].evidence, "a claim:"],
		["an approval", ({ signOff }) => (signOff.record.approvals[0].by = "Mallory"), "the sign-off"],
		["an approval taken out", ({ signOff }) => signOff.record.approvals.pop(), "the sign-off"],
		["a hash in the record", ({ signOff }) => (signOff.record.draft.sha256 = "00"), "the sign-off"],
		["the signature", ({ signOff }) => (signOff.signature = "AAAA"), "the sign-off"],
	])("altered in %s is told", (_, forge, place) => {
		const found = forged(forge);
		expect(found.outcome).toBe("altered");
		expect("places" in found && found.places.join("\n")).toContain(place);
	});

	test("cut short is told, in the middle of the file and at a claim", () => {
		expect(verifyReport(signed.body.slice(0, -400), signed.publicKey).outcome).toBe("cut-short");
		const found = forged(({ claims }) => claims.pop());
		expect(found).toMatchObject({ outcome: "cut-short", places: ["1 of 3 claims are missing"] });
	});

	test("signed again by another key is told from the newsroom's own", () => {
		const mallory = otherKey();
		const resign = (report: Forged) => {
			report.claims[0].what = "Nothing.";
			report.signOff.record.approvals[0].by = "Mallory";
			report.signOff.signature = mallory.sign(canonicalJson(report.signOff.record));
			report.signOff.publicKey = mallory.publicKey;
		};
		expect(forged(resign).outcome).toBe("other-key");
	});

	test("what is no report, or has no sign-off, is neither", () => {
		expect(verifyReport("Dear editor", null).outcome).toBe("unreadable");
		expect(verifyReport("{}", null).outcome).toBe("unreadable");
		expect(forged((report) => (report.signOff = null)).outcome).toBe("unsigned");
	});

	test("from the command line, with exit codes 0, 1 and 2 and no database", { timeout: 120_000 }, () => {
		const folder = mkdtempSync(join(tmpdir(), "onrecord-signed-"));
		onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
		const file = join(folder, "report.json");
		const verify = (body: string, key: string) => {
			writeFileSync(file, body);
			const env = { ...process.env, DATABASE_URL: "file:/nowhere/at/all.db" };
			const { status, stdout } = spawnSync(process.execPath, [PROGRAM, "verify", file, "--key", key], {
				...{ cwd: folder, encoding: "utf8", env },
			});
			return [status, stdout] as const;
		};
		const whole = verify(signed.body, signed.publicKey);
		expect(whole).toEqual([0, expect.stringContaining("report.json: signed, and whole.")]);
		expect(whole[1]).toMatch(/Editor: editor, 2026-/);
		const altered = verify(signed.body.replace("Left at dawn.", "Left at noon."), signed.publicKey);
		expect(altered).toEqual([1, expect.stringContaining("ALTERED")]);
		expect(verify(signed.body, otherKey().publicKey)).toEqual([1, expect.stringContaining("ANOTHER KEY")]);
		expect(verify("Dear editor", signed.publicKey)[0]).toBe(2);
	});
});
