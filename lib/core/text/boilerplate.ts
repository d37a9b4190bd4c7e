/** Lines that pages carry around an article. Each pattern is tried on one block, from its beginning. */
const BOILERPLATE: readonly RegExp[] = [
	/^(?:for immediate release|for release\b.{0,40}|embargoed (?:until|to)\b.{0,60}|press release|news release|media release|media (?:contacts?|inquiries|enquiries)\b.{0,200}|press contacts?\b.{0,200}|# ?# ?#|-+ ?(?:ends?|30) ?-+|ends|notes? to editors?)[\s:.–—-]*$/i,
	/^\[\^?[^\]\n]{1,60}\]:\s/,
	/^exit (?:mobile|reader) (?:version|view)/i,
	/^(?:read|see|watch|listen|hear) ?(?:more|next|also|too|now)\b\s*(?:[:|–—»>…]|$|on\b|about\b|from\b|stories|here)/i,
	/^(?:also (?:read|on|see|in the news)|related(?: (?:stories|articles|coverage|content|topics|links|posts|news))?|recommended|more (?:on this|from|stories|news|coverage|like this)|most (?:read|viewed|popular|shared)|trending(?: now)?|don['’]t miss|you (?:may|might) (?:also )?like|editor['’]?s['’]? picks?|up next|top stories|latest (?:news|stories)|topics|tags|filed under|in this article|table of contents|what to read next|explore more|further reading|keep reading|continue reading|story continues|article continues|skip (?:to|past)|jump to|back to top|click here|tap here|load more|show more|view (?:all|more|comments|gallery))\b/i,
	/^(?:advertise?ment|sponsored|promoted|paid (?:content|post)|ad feedback|partner content)\b/i,
	/^(?:sign|signed) up (?:to|for|here|now|today)\b/i,
	/^(?:subscribe|log in|login|sign in|register|create (?:a free )?(?:an )?account|support (?:our|us|independent)|donate|become a (?:member|subscriber)|already a (?:subscriber|member)|get (?:our|the|your) .{0,60}(?:newsletter|inbox|app|alerts?|briefing|digest)|get \S+ (?:newsletter|app)|download (?:our|the) .{0,30}app|join (?:our|us|the conversation|whatsapp|the discussion)|start your (?:free )?trial|try .{0,30}for free|stay (?:up to date|informed|connected)|never miss)\b/i,
	/^(?:follow|like|find|contact|email|message|tweet|connect with) (?:us|me|him|her|them|@|\p{Lu}\S* (?:\p{Lu}\S* )?(?:on|at))/iu,
	/^(?:share|print|comments?|comment on|save|bookmark|copy link|leave a (?:comment|reply)|post a comment|\d[\d,.]* (?:comments?|shares?|views|likes)|share (?:this|on|via|full)|facebook|twitter|x|whatsapp|linkedin|reddit|telegram|pinterest|e-?mail|flipboard|messenger)(?:\s*(?:[:|,·•/&]|and|article|this|on|via|story|\d).{0,120})?$/i,
	/^(?:photo(?:graph)?s?|pictured?|pictures|images?|illustrations?|video|videos|graphics?|captions?|credits?|file(?: photo| image| picture)?|photo credits?|cover photo|feature[d]? image|watch|listen|audio|podcast)(?: (?:by|credit|courtesy(?: of)?|caption|provided by|source))?\s*[:/|©]/i,
	/^(?:photo|photograph|image|picture|illustration|video|graphic)s? (?:by|courtesy|credit|via|provided)\b/i,
	/^\(?(?:ap|afp|epa|getty|reuters|pa|file) (?:photo|image|picture)/i,
	/^(?:©|\(c\) ?\d|copyright(?: by)?\s*(?:©|\d|\(c\))|all rights reserved|terms (?:of|and)|privacy (?:policy|notice)|cookie|this (?:site|website|page) (?:uses|is protected)|we use cookies|accept (?:all )?cookies|reprints?\b|licensed under)/i,
	/^(?:this|an earlier version of this) (?:story|article|post|report|page|piece)\b.{0,40}\b(?:was|has been|is|will be|first|originally|appeared|misstated|incorrectly|misspelled|gave)\b/i,
	/^(?:correction|clarification|editor['’]s note|note to readers|update)\s*[:(–—]/i,
	/^(?:(?:additional|extra|further) )?(?:reporting|writing|editing|research|production|graphics?) (?:by|from)\b/i,
	/^\(?(?:(?:additional )?(?:reporting|writing|editing)) by\b/i,
	/^(?:with|contributions? from) (?:additional |files from |reporting |contributions? )/i,
	/^\p{Lu}[\p{L}.’' -]{2,60} (?:contributed(?: reporting)?(?: to this (?:report|story|article))?|contributed from \p{Lu}\p{L}+|is (?:a|an|the) .{0,60}(?:reporter|correspondent|editor|columnist|journalist|writer|author) (?:for|at|of|based|covering).{0,120}|can be (?:reached|contacted|followed) .{0,80}|covers .{0,80} for .{0,60}|reported from .{0,60})\.?$/u,
	/^(?:do you (?:have|know)|have you|were you|are you|did you|got a|know (?:something|more)|have a).{0,80}\?.{0,160}(?:@|email|contact|call|write|tell us|let us know|get in touch|send)/i,
	/^(?:send|email|contact|call|tip).{0,40}\S+@\S+\.\S+/i,
	/^(?:read|view|see) (?:the )?(?:full|original|whole|entire|complete) (?:story|article|report|coverage|text)\b/i,
	/^\d+\s+(?:of|\/)\s+\d+$/,
	/^(?:live|breaking|exclusive|analysis|opinion|news|world|politics|business|sport|sports|home|menu|search|close|loading|next|previous|prev|play|pause|mute|\d+ min(?:ute)?s? read|\d+ (?:hours?|minutes?|days?) ago)[.…:]*$/i,
	/^[\s\-*_=~·•.—–|#]+$/u,
	/^<[^<>]{0,300}>$/,
	/^(?:https?:\/\/|www\.)\S+$/i,
];

const CREDIT_AT_END =
	/(?:\((?:AP|AFP|Reuters|EPA|PA|Getty|photo|image|file)[^()]{0,60}\)|\/\s?(?:AP|AFP|Reuters|EPA|PA|Getty(?: Images)?|Shutterstock|Handout|File|Pool|Bloomberg|iStock|Alamy|Xinhua|TASS)|Getty Images|Shutterstock)\.?$/;

/** Headings of lists of other stories: the short lines under them belong to the list. */
const LIST_HEADING =
	/^(?:related(?: (?:stories|articles|coverage|content|links|posts|news))?|read (?:more|next|also)|recommended|more (?:on this(?: story)?|from \S.{0,30}|stories|news)|most (?:read|viewed|popular|shared)|trending(?: now)?|you (?:may|might) (?:also )?like|editor['’]?s['’]? picks?|top stories|latest (?:news|stories)|what to read next|further reading|see also)\s*:?$/i;

/** Longest block that is looked at: boilerplate is short. */
const LONGEST = 400;

/** Whether one block of text, without the text around it, is page furniture, a credit or a note about the article. */
export function isBoilerplate(block: string): boolean {
	if (block.length > LONGEST) return false;
	if (block.length < 200 && CREDIT_AT_END.test(block)) return true;
	return BOILERPLATE.some((pattern) => pattern.test(block));
}

/** Whether the lines right after this one may be links to other stories. */
export function opensRelatedList(block: string): boolean {
	return block.length < 60 && LIST_HEADING.test(block);
}
