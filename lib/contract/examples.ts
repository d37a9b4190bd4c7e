const ID = "0198c0de-0000-7000-8000-000000000001";
const OTHER = "0198c0de-0000-7000-8000-000000000002";
const text = "The mill will close in May, Ada Cole said.";

/** Bodies of operations, by name, that take more than what their form alone says is needed. A test sends each. */
export const EXAMPLES = {
	createStory: { text },
	compareSigned: { text },
	createClaim: { span: { start: 0, end: 26 } },
	readLeftOut: { start: 0, end: 26 },
	newDraft: { basedOn: ID, text },
	makeChange: {
		change: { kind: "tag", ids: [ID], set: { verificationStatus: "confirmed" } },
		seen: 12,
		operationId: OTHER,
	},
	tagClaims: { claims: [{ id: ID, revision: 1 }], set: { verificationStatus: "confirmed" } },
	mergeClaims: { claims: [ID, OTHER].map((id) => ({ id, revision: 1 })) },
	editComment: { body: "The ministry calls back at four." },
} as const;
