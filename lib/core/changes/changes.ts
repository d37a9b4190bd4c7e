import { addAttempt } from "./add-attempt.ts";
import { addComment } from "./add-comment.ts";
import { addEvidence } from "./add-evidence.ts";
import { answer } from "./answer.ts";
import { attachOriginal } from "./attach-original.ts";
import { chain } from "./chain.ts";
import { correct } from "./correct.ts";
import { create } from "./create.ts";
import { deleteClaims } from "./delete.ts";
import { detachOriginal } from "./detach-original.ts";
import { edit } from "./edit.ts";
import { editAttempt } from "./edit-attempt.ts";
import { editComment } from "./edit-comment.ts";
import { editEvidence } from "./edit-evidence.ts";
import { editSource } from "./edit-source.ts";
import { endAnswer } from "./end-answer.ts";
import { endWaiver } from "./end-waiver.ts";
import type { Kind } from "./kind.ts";
import { merge } from "./merge.ts";
import { mergeSources } from "./merge-sources.ts";
import { proposeWording } from "./propose-wording.ts";
import { recheck } from "./recheck.ts";
import { refuseWording } from "./refuse-wording.ts";
import { removeAttempt } from "./remove-attempt.ts";
import { removeComment } from "./remove-comment.ts";
import { removeCorrection } from "./remove-correction.ts";
import { removeEvidence } from "./remove-evidence.ts";
import { reopenWording } from "./reopen-wording.ts";
import { resolveComment } from "./resolve-comment.ts";
import { restore } from "./restore.ts";
import { setTerms } from "./set-terms.ts";
import { split } from "./split.ts";
import { tag } from "./tag.ts";
import { tick } from "./tick.ts";
import { untick } from "./untick.ts";
import { waive } from "./waive.ts";
import { withdrawWording } from "./withdraw-wording.ts";

/** Every kind of change, by its name: the server and the browser both look here. */
export const KINDS = {
	tag,
	edit,
	chain,
	create,
	split,
	merge,
	delete: deleteClaims,
	restore,
	recheck,
	"add-evidence": addEvidence,
	"edit-evidence": editEvidence,
	"remove-evidence": removeEvidence,
	"add-comment": addComment,
	"edit-comment": editComment,
	"resolve-comment": resolveComment,
	"remove-comment": removeComment,
	"edit-source": editSource,
	"merge-sources": mergeSources,
	"set-terms": setTerms,
	waive,
	"end-waiver": endWaiver,
	"attach-original": attachOriginal,
	"detach-original": detachOriginal,
	tick,
	untick,
	answer,
	"end-answer": endAnswer,
	"add-attempt": addAttempt,
	"edit-attempt": editAttempt,
	"remove-attempt": removeAttempt,
	"propose-wording": proposeWording,
	"refuse-wording": refuseWording,
	"reopen-wording": reopenWording,
	"withdraw-wording": withdrawWording,
	correct,
	"remove-correction": removeCorrection,
} as const satisfies { readonly [Name in string]: Kind<Name, never> };

export type KindName = keyof typeof KINDS;
type ArgsOf<K> = K extends Kind<string, infer Args> ? Args : never;

/** One thing that a person did, with what it was done to. */
export type Change = { [Name in KindName]: { readonly kind: Name } & ArgsOf<(typeof KINDS)[Name]> }[KindName];

/** The functions of a change's kind, for whoever does not care which it is. */
export function kindOf(change: Change): Kind<KindName, Change> {
	return KINDS[change.kind] as unknown as Kind<KindName, Change>;
}
