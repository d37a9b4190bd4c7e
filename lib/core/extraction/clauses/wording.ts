import type { Span } from "../../text/span.ts";
import type { Quotation } from "../../text/text-model.ts";
import type { Form, Stance } from "../../vocabulary/vocabulary.ts";

const HEDGE =
	/\b(?:reportedly|allegedly|purportedly|supposedly|apparently|(?:is|are|was|were) (?:said|alleged|believed|thought|understood|rumou?red|reported|expected|likely) to|may|might|could|appear(?:s|ed)? to|seem(?:s|ed)? to|probably|likely|possibly|perhaps|presumably|at least|at most|as many as|up to|roughly|approximately|about (?=\W?\d)|nearly (?=\W?\d)|an estimated|more than|fewer than|less than|suspected)\b/i;

/** The words in a claim that weaken it, or null. */
export function hedgeIn(quote: string): string | null {
	const found = HEDGE.exec(quote)?.[0].trim() ?? null;
	// The month, unless the sentence begins with it.
	return found === "May" ? null : found;
}

const NO_COMMENT = new RegExp(
	[
		"(?:declined|refused|decline[sd]?|refuse[sd]?|would not agree|was unwilling|were unwilling|was unable|were unable) to (?:(?:publicly|further|immediately) )?(?:comment|discuss|answer|be interviewed|be drawn|say|elaborate|respond|speak|talk|reply|provide (?:a )?comment)",
		"(?:did|does|do|has|have|had)(?:n['’]t| not) (?:(?:immediately|yet|publicly|directly|officially|promptly|so far) )*(?:respond|responded|repl(?:y|ied)|comment|commented|return|returned|answer|answered|acknowledge (?:a )?requests?)\\b",
		"(?:would|did|has|have|had)(?:n['’]t| not) (?:say|said|tell|told|explain|explained|disclose|disclosed) (?:whether|if|when|how|where|who|why|what|which)\\b",
		"neither (?:confirm|confirms|confirmed) (?:n?or) (?:deny|denies|denied)\\b",
		"could(?:n['’]t| not) (?:immediately )?be (?:immediately )?reached",
		"could(?:n['’]t| not) (?:immediately )?(?:say|confirm) (?:whether|if|when|how)",
		"(?:was|were) (?:not |un)(?:immediately )?available (?:for|to) (?:comment|interview|an interview)",
		"(?:requests?|calls?|emails?|messages?|inquir(?:y|ies)|questions?) (?:[\\w’'-]+ ){0,8}(?:was|were|went) (?:not (?:immediately )?(?:returned|answered)|unanswered|unreturned)",
		"(?:has|have|had|offered|gave|made) (?:yet to (?:respond|comment|reply)|no (?:immediate |public |further )?comment)",
	].join("|"),
	"i",
);

/** Whether a claim of the article's own voice records that somebody did not comment. */
export function isNoComment(quote: string): boolean {
	return NO_COMMENT.test(quote);
}

/** How the words reach the reader; `chain` empty is the article's own voice. */
export function formOf(span: Span, chain: readonly string[], quotations: readonly Quotation[]): Form {
	if (chain.length === 0) return "narrated";
	let mixed = false;
	for (const { start, end, inner } of quotations) {
		if (span.start >= inner.start && span.end <= Math.max(inner.end, end)) return "direct";
		if (start < span.end && end > span.start) mixed = true;
	}
	return mixed ? "mixed" : "indirect";
}

/** The stance of a claim whose region says no more than that it is asserted. */
export function stanceOf(quote: string, chain: readonly string[], stance: Stance): Stance {
	return chain.length === 0 && isNoComment(quote) ? "no-comment" : stance;
}
