"use client";
import { Play } from "lucide-react";
import { useEffect, useRef, useState } from "react";
import { Button } from "@/app/_ui/button.tsx";
import type { OriginalView } from "@/lib/contract/original.ts";
import { timeCode } from "@/lib/core/originals/time-codes.ts";
import { usePlace } from "../../_state/use-place.ts";
import { CommandKey } from "../command-key.tsx";
import styles from "./quotation-section.module.css";

type PlayRecordingProps = {
	recordings: readonly OriginalView[];
	/** What the transcript's file is called: the recording of the same name is the one. */
	transcript: string;
	/** Seconds. */
	time: number;
};

/** Seconds that are played before and after the place. */
const BEFORE = 3;
const AFTER = 20;

/** Plays a recording around a time. The whole file is fetched first: any second of it can be gone to then. */
export function PlayRecording({ recordings, transcript, time }: PlayRecordingProps) {
	const audio = useRef<HTMLAudioElement>(null);
	const [address, setAddress] = useState<string | null>(null);
	const [state, setState] = useState<"idle" | "fetching" | "failed">("idle");
	const recording = recordings.find(({ file }) => stem(file.name) === stem(transcript)) ?? recordings[0];
	const from = Math.max(0, time - BEFORE);
	useEffect(() => () => (address === null ? undefined : URL.revokeObjectURL(address)), [address]);
	const begin = () => {
		const player = audio.current;
		if (!player) return;
		player.currentTime = from;
		player.play().catch(() => setState("failed"));
	};
	const play = async () => {
		if (!recording) return;
		if (address !== null) {
			begin();
			return;
		}
		setState("fetching");
		const answer = await fetch(`/api/v1/files/${recording.file.id}`).catch(() => null);
		setState(answer?.ok ? "idle" : "failed");
		if (answer?.ok) setAddress(URL.createObjectURL(await answer.blob()));
	};
	usePlace("play", () => {
		void play();
		return true;
	});
	if (!recording) return null;
	return (
		<>
			<Button size="s" onClick={() => void play()} disabled={state === "fetching"}>
				<Play size={13} aria-hidden />
				{state === "fetching" ? "Fetching…" : `Play from ${timeCode(from)}`}
			</Button>
			<CommandKey id="play" />
			{address !== null && (
				<div className={styles.player}>
					{/* biome-ignore lint/a11y/useMediaCaption: the transcript stands above it */}
					<audio
						ref={audio}
						src={address}
						controls
						aria-label={recording.file.name}
						onLoadedMetadata={begin}
						onTimeUpdate={({ currentTarget }) => {
							// Only the first time through: whoever presses play again wants to hear on.
							if (currentTarget.currentTime > time + AFTER && !currentTarget.dataset.heard) {
								currentTarget.dataset.heard = "yes";
								currentTarget.pause();
							}
						}}
					/>
				</div>
			)}
			{state === "failed" && (
				<p className={styles.error} role="alert">
					{recording.file.name} cannot be played now.
				</p>
			)}
		</>
	);
}

const stem = (name: string): string => name.replace(/\.[^.]{1,8}$/, "").toLowerCase();
