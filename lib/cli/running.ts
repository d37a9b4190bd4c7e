import { readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";

const fileIn = (dataFolder: string): string => join(dataFolder, "running.json");

/** Leaves a note of where this process serves the data folder, for as long as it does. */
export function noteRunning(dataFolder: string, address: string): void {
	writeFileSync(fileIn(dataFolder), JSON.stringify({ pid: process.pid, address }), { mode: 0o600 });
	process.once("exit", () => {
		if (readNote(dataFolder)?.pid === process.pid) rmSync(fileIn(dataFolder), { force: true });
	});
}

/** The address of the server that is running on the data folder; null where none is. */
export function runningAddress(dataFolder: string): string | null {
	const note = readNote(dataFolder);
	return note && isAlive(note.pid) ? note.address : null;
}

function readNote(dataFolder: string): { pid: number; address: string } | null {
	try {
		const note: unknown = JSON.parse(readFileSync(fileIn(dataFolder), "utf8"));
		if (typeof note !== "object" || note === null || !("pid" in note) || !("address" in note)) return null;
		return typeof note.pid === "number" && typeof note.address === "string"
			? { pid: note.pid, address: note.address }
			: null;
	} catch {
		// None was left, or a power cut left half of one.
		return null;
	}
}

function isAlive(pid: number): boolean {
	try {
		process.kill(pid, 0);
		return true;
	} catch (error) {
		// It may be another user's.
		return error instanceof Error && "code" in error && error.code === "EPERM";
	}
}
