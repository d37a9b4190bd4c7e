"use client";
import { useState } from "react";
import { Button } from "@/app/_ui/button.tsx";
import { Dialog } from "@/app/_ui/dialog.tsx";
import { Kbd } from "@/app/_ui/kbd.tsx";
import { COMMANDS, type Command } from "../../_state/commands.ts";
import { useDeskStore } from "../../_state/desk-context.tsx";
import { type KeyChoices, keyFor, keyOf, saveChoices } from "../../_state/keys.ts";
import styles from "./key-sheet.module.css";

const GROUPS = ["Go", "Decide", "Write", "Words", "Many", "Desk"] as const;
const GROUP_NAME = {
	Go: "Go",
	Decide: "Decide",
	Write: "Write",
	Words: "The claim’s words",
	Many: "Several claims",
	Desk: "Desk",
};

type KeySheetProps = {
	choices: KeyChoices;
	choose: (choices: KeyChoices) => void;
};

/** Every key, and the way to choose another. */
export function KeySheet({ choices, choose }: KeySheetProps) {
	const store = useDeskStore();
	const [asking, setAsking] = useState<string | null>(null);
	const change = (next: KeyChoices) => {
		choose(next);
		saveChoices(localStorage, next);
		setAsking(null);
	};
	return (
		<Dialog
			open
			width="l"
			title="Keys"
			description="They rest while you type. Press a key’s button to choose another; it is kept on this device."
			onClose={() => store.set({ panel: null })}
			actions={
				Object.keys(choices).length > 0 && (
					<Button variant="quiet" onClick={() => change({})}>
						All keys as they were
					</Button>
				)
			}
		>
			<div className={styles.groups}>
				{GROUPS.map((group) => (
					<section key={group} className={styles.group}>
						<h3 className={styles.name}>{GROUP_NAME[group]}</h3>
						<ul>
							{COMMANDS.filter((command) => command.group === group).map((command) => (
								<li key={command.id} className={styles.line}>
									<span>{command.title}</span>
									<KeyButton
										command={command}
										keys={keyFor(command.id, choices)}
										isAsking={asking === command.id}
										onAsk={() => setAsking(command.id)}
										onLeave={() => setAsking(null)}
										onKey={(key) => change(withKey(choices, command.id, key))}
									/>
								</li>
							))}
						</ul>
					</section>
				))}
			</div>
		</Dialog>
	);
}

type KeyButtonProps = {
	command: Command;
	keys: string;
	isAsking: boolean;
	onAsk: () => void;
	onLeave: () => void;
	onKey: (key: string) => void;
};

function KeyButton({ command, keys, isAsking, onAsk, onLeave, onKey }: KeyButtonProps) {
	return (
		<button
			type="button"
			className={styles.key}
			data-asking={isAsking || undefined}
			aria-label={
				isAsking
					? `Press the new key for: ${command.title}`
					: `Key for ${command.title}: ${keys || "none"}. Choose another`
			}
			onClick={onAsk}
			onBlur={onLeave}
			onKeyDown={(event) => {
				if (!isAsking || event.key === "Tab") return;
				event.preventDefault();
				event.stopPropagation();
				const key = keyOf(event.nativeEvent);
				if (event.key === "Escape") onLeave();
				else if (key && !["Shift", "Control", "Meta", "Alt", "Mod+control", "Mod+meta", "Shift+Shift"].includes(key))
					onKey(key);
			}}
		>
			{isAsking ? "press a key" : keys ? <Kbd keys={keys} /> : "none"}
		</button>
	);
}

/** The command gets the key; whichever had it has none, until it is given another. */
function withKey(choices: KeyChoices, id: string, key: string): KeyChoices {
	const loser = COMMANDS.find((command) => command.id !== id && keyFor(command.id, choices) === key);
	return { ...choices, ...(loser ? { [loser.id]: "" } : {}), [id]: key };
}
