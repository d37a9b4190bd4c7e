export { answerPassword as POST } from "@/app/_server/accounts.ts";
