export { answerMailLink as POST } from "@/app/_server/accounts.ts";
