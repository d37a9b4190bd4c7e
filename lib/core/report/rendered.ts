/** What a renderer gives: the contents of a file and how to save it. */
export interface Rendered<Body extends string | Uint8Array = string> {
	readonly body: Body;
	/** Media type, with its character set where it is text. */
	readonly mediaType: string;
	/** File name extension, without the dot. */
	readonly extension: string;
}
