export { answerSignOut as POST } from "@/app/_server/accounts.ts";
