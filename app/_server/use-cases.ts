import "server-only";

// The one list of use cases that pages, actions and routes may call.
export { createClaim } from "@/lib/services/claims/create.ts";
