export { answerLink as POST } from "@/app/_server/accounts.ts";
