/** What a renderer gives: text and how to save it. */
export interface Rendered {
	readonly body: string;
	/** Media type with its character set. */
	readonly mediaType: string;
	/** File name extension, without the dot. */
	readonly extension: string;
}
