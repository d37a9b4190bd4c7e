export { answerSignOn as GET } from "@/app/_server/sign-on.ts";
