/**
 * Which characters a TrueType face can show, from its `cmap` table
 * (https://learn.microsoft.com/typography/opentype/spec/cmap): PDF/UA forbids a character without a glyph.
 */
export function charactersOf(font: Uint8Array): ReadonlySet<number> {
	const view = new DataView(font.buffer, font.byteOffset, font.byteLength);
	const cmap = tableAt(view, "cmap");
	const found = new Set<number>();
	for (let i = 0; i < view.getUint16(cmap + 2); i++) {
		const at = cmap + view.getUint32(cmap + 4 + i * 8 + 4);
		const format = view.getUint16(at);
		if (format === 4) readSegments(view, at, found);
		else if (format === 12) readGroups(view, at, found);
	}
	return found;
}

function tableAt(view: DataView, name: string): number {
	for (let i = 0; i < view.getUint16(4); i++) {
		const record = 12 + i * 16;
		const tag = String.fromCharCode(...[0, 1, 2, 3].map((k) => view.getUint8(record + k)));
		if (tag === name) return view.getUint32(record + 8);
	}
	throw new Error(`The face has no ${name} table.`);
}

/** Format 4: segments of the basic plane. */
function readSegments(view: DataView, at: number, found: Set<number>): void {
	const doubled = view.getUint16(at + 6);
	const part = (which: number, i: number) => view.getUint16(at + 14 + which * doubled + (which > 0 ? 2 : 0) + i * 2);
	for (let i = 0; i < doubled / 2; i++) {
		const [end, start, delta, offset] = [part(0, i), part(1, i), part(2, i), part(3, i)];
		for (let code = start; code <= end && code !== 0xffff; code++) {
			const glyphAt = at + 16 + 3 * doubled + i * 2 + offset + (code - start) * 2;
			const glyph = offset === 0 ? code + delta : view.getUint16(glyphAt);
			if ((glyph & 0xffff) !== 0) found.add(code);
		}
	}
}

/** Format 12: groups of all planes. */
function readGroups(view: DataView, at: number, found: Set<number>): void {
	for (let i = 0; i < view.getUint32(at + 12); i++) {
		const group = at + 16 + i * 12;
		const end = view.getUint32(group + 4);
		for (let code = view.getUint32(group); code <= end; code++) found.add(code);
	}
}
