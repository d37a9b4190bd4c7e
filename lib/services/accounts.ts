// The accounts belong to the data layer; this is the way to them for everything above it.
export { CLIENT_ADDRESS_HEADER } from "../data/accounts.ts";
