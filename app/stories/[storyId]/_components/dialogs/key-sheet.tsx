"use client";
import { useState } from "react";
import { Button } from "@/app/_ui/button.tsx";
import { Dialog } from "@/app/_ui/dialog.tsx";
import { Kbd } from "@/app/_ui/kbd.tsx";
import { COMMANDS, type Command } from "../../_state/commands.ts";
import { useDeskStore } from "../../_state/desk-context.tsx";
import { chooseKeys, useKeyChoices } from "../../_state/key-choices.ts";
import { holderOf, keyFor, keyOf, withKey } from "../../_state/keys.ts";
import styles from "./key-sheet.module.css";

const GROUPS = ["Go", "Decide", "Write", "Words", "Many", "Desk"] as const;
const GROUP_NAME = {
	Go: "Navigate",
	Decide: "Status",
	Write: "Edit",
	Words: "Claim boundaries",
	Many: "Selection",
	Desk: "Desk",
};

/** A key that somebody wants for a command, while another has it. */
interface Taking {
	readonly command: Command;
	readonly key: string;
	readonly from: Command;
}

/** Every key, and the way to choose another. */
export function KeySheet() {
	const store = useDeskStore();
	const choices = useKeyChoices();
	const [asking, setAsking] = useState<string | null>(null);
	const [taking, setTaking] = useState<Taking | null>(null);
	const give = ({ id }: Command, key: string) => {
		chooseKeys(withKey(choices, id, key));
		setTaking(null);
	};
	const choose = (command: Command, key: string) => {
		setAsking(null);
		const from = holderOf(key, choices);
		if (from && from.id !== command.id) setTaking({ command, key, from });
		else give(command, key);
	};
	return (
		<Dialog
			open
			width="l"
			title="Keyboard shortcuts"
			description="Off while you type in a field. Click a key to change it. Saved in this browser only."
			onClose={() => store.set({ panel: null })}
			actions={
				Object.keys(choices).length > 0 && (
					<Button variant="quiet" onClick={() => chooseKeys({})}>
						Reset to defaults
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
										onAsk={() => {
											setTaking(null);
											setAsking(command.id);
										}}
										onLeave={() => setAsking(null)}
										onKey={(key) => choose(command, key)}
									/>
									{taking?.command.id === command.id && (
										<TakeKey taking={taking} onTake={() => give(command, taking.key)} onLeave={() => setTaking(null)} />
									)}
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

/** Asks before a command loses its key. */
function TakeKey({ taking, onTake, onLeave }: { taking: Taking; onTake: () => void; onLeave: () => void }) {
	const { key, from } = taking;
	return (
		<div className={styles.taking} role="alert">
			<p>
				<Kbd keys={key} /> is the key for “{from.title}”, which would have none.
			</p>
			<Button size="s" variant="primary" autoFocus onClick={onTake}>
				Use it here
			</Button>
			<Button size="s" variant="quiet" onClick={onLeave}>
				Cancel
			</Button>
		</div>
	);
}
