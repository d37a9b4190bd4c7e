/** Characters that stand on one line without a wide gap, and their place on the page: y grows upwards. */
export interface Piece {
	text: string;
	left: number;
	right: number;
	top: number;
	bottom: number;
	/** Of its largest word: a bullet before a line, or a line of code, is set smaller. */
	size: number;
	/** All its words. */
	bold: boolean;
}

/** What a page holds. */
export interface Page {
	readonly pieces: readonly Piece[];
	readonly height: number;
	readonly pictures: number;
	readonly annotations: number;
	/** Some of its text runs upwards or down, as a mark at its edge does. */
	readonly hasTurned: boolean;
}

/** A line of text, within the column that it stands in. */
export interface Line extends Readonly<Piece> {
	readonly column: { readonly left: number; readonly right: number };
	/** A row of a table, whose cells are parted already. */
	readonly isRow: boolean;
}
