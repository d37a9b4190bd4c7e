/** "2026-03-04 09:30 UTC" of an ISO instant: the same in every place and language. */
export function readableTime(instant: string): string {
	return `${instant.slice(0, 10)} ${instant.slice(11, 16)} UTC`;
}
