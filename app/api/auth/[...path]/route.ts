import { accountsHandler } from "@/app/_server/accounts.ts";

export { accountsHandler as GET, accountsHandler as POST };
