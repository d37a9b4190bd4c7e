import { z } from "zod";
import { accountEventView, renameNewsroomInput } from "./account.ts";
import { identifier } from "./identifier.ts";
import { get, type Operation, patch, post, remove } from "./operation.ts";
import {
	addPersonInput,
	changeRoleInput,
	personView,
	removePersonInput,
	revokeTokenInput,
	tokenView,
} from "./person.ts";
import { placesFound, previewRedactionInput, redacted, redactInput } from "./redaction.ts";
import { retentionView, setHoldInput, setRetentionInput } from "./retention.ts";
import { rulesView, setPackInput, setRuleInput } from "./rules.ts";

const nothing = z.object({});
const newsroomView = z.object({ name: z.string(), publicKey: z.string(), fingerprint: z.string() });
const MANAGE = { scope: "manage" } as const;

/** Operations of REST v1 on the newsroom itself: people, tokens, rules, how long things are kept, erasing. */
export const NEWSROOM_OPERATIONS = {
	listPeople: get("/people", "List the people of the newsroom", nothing, z.array(personView)),
	addPerson: post("/people", "Let somebody in; a sign-in link is made under Settings", addPersonInput, personView, {
		...{ status: 201, ...MANAGE },
	}),
	changeRole: patch("/people/{userId}", "Change what somebody may do", changeRoleInput, personView, MANAGE),
	removePerson: remove(
		"/people/{userId}",
		"Take somebody out of the newsroom",
		removePersonInput,
		z.object({ userId: z.string() }),
		MANAGE,
	),
	listTokens: get("/tokens", "List your own API tokens", nothing, z.array(tokenView)),
	revokeToken: remove(
		"/tokens/{tokenId}",
		"Revoke a token of yours; as an owner, anybody’s",
		revokeTokenInput,
		z.object({ id: identifier }),
		MANAGE,
	),
	listActivity: get("/activity", "Read what happened to your account", nothing, z.array(accountEventView)),
	openNewsroom: get("/newsroom", "Read the newsroom’s name and public key", nothing, newsroomView),
	renameNewsroom: patch(
		"/newsroom",
		"Rename the newsroom",
		renameNewsroomInput,
		z.object({ name: z.string() }),
		MANAGE,
	),
	openRules: get("/rules", "Read which sourcing rules hold, and how gravely", nothing, rulesView),
	setPack: patch("/rules", "Choose the house whose published rules hold", setPackInput, rulesView, MANAGE),
	setRule: patch("/rules/{ruleId}", "Set how gravely one rule holds", setRuleInput, rulesView, MANAGE),
	openRetention: get("/retention", "Read how long comments and terms are kept", nothing, retentionView),
	setRetention: patch(
		"/retention",
		"Set how long comments and terms are kept",
		setRetentionInput,
		retentionView,
		MANAGE,
	),
	setHold: post(
		"/retention/hold",
		"Lay a legal hold on a story or the newsroom, or lift it",
		setHoldInput,
		retentionView,
		MANAGE,
	),
	previewRedaction: post(
		"/redactions/preview",
		"Find everything that an erasure would take",
		previewRedactionInput,
		z.array(placesFound),
		MANAGE,
	),
	redact: post("/redactions", "Erase a name or a passage for good", redactInput, redacted, MANAGE),
} satisfies Record<string, Operation>;
