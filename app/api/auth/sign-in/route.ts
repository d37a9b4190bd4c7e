export { answerSignIn as POST } from "@/app/_server/accounts.ts";
