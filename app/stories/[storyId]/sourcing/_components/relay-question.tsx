"use client";
import { useState } from "react";
import { Button } from "@/app/_ui/button.tsx";
import { onDevice } from "@/app/_ui/kept.ts";
import { counted } from "@/lib/core/vocabulary/counted.ts";
import { useDeskStore } from "../../_state/desk-context.tsx";
import { useSourcing } from "../_state/use-sourcing.ts";
import { ClaimNumbers } from "./claim-numbers.tsx";
import styles from "./relay-question.module.css";

/** Asks once whether unnamed people who stand alone spoke to the outlet that the story retells; one answer lays it on all. */
export function RelayQuestion() {
	const store = useDeskStore();
	const { implied } = useSourcing().view;
	const [denied, setDenied] = useState<string | null>(null);
	const { me, story } = store.data;
	if (!implied || me.role === "viewer") return null;
	const { outlet, claims } = implied;
	const isOne = claims.length === 1;
	const name = `onrecord.no-relay.${me.userId}.${story.id}.${outlet.sourceId}`;
	if (denied === outlet.sourceId || onDevice.read(name) !== null) return null;
	const lay = () => {
		store.change({ kind: "chain", ids: claims, how: "via", hops: [{ ...outlet, cue: null }] });
		store.tell(`${counted(claims.length, "claim")}: via ${outlet.name}.`, "undo");
	};
	const deny = () => {
		onDevice.keep(name, "said");
		setDenied(outlet.sourceId);
	};
	return (
		<section className={styles.question} aria-labelledby="relay-question">
			<h2 id="relay-question">
				{isOne ? "Does this claim" : `Do these ${counted(claims.length, "claim")}`} come by way of {outlet.name}?
			</h2>
			<p>
				{isOne ? "It credits" : "They credit"} unnamed people and no outlet, and the story retells {outlet.name}’s
				report. <ClaimNumbers ids={claims} />
			</p>
			<div className={styles.answers}>
				<Button size="s" variant="primary" onClick={lay}>
					Yes, via {outlet.name}
				</Button>
				<Button size="s" onClick={deny}>
					No, they spoke to us
				</Button>
			</div>
		</section>
	);
}
