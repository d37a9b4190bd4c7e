/** Storage of the browser that may be full or forbidden. Then nothing is kept, and whoever asks is told by the answer. */
interface Kept {
	/** What is kept under a name; null where there is nothing, or nothing can be read. */
	read(name: string): string | null;
	/** False where there is no room or no storage. Null takes away what is kept. */
	keep(name: string, value: string | null): boolean;
}

/** @param area throws where a browser forbids it. */
function keptIn(area: () => Storage): Kept {
	return {
		read(name) {
			try {
				return area().getItem(name);
			} catch {
				return null;
			}
		},
		keep(name, value) {
			try {
				if (value === null) area().removeItem(name);
				else area().setItem(name, value);
				return true;
			} catch {
				return false;
			}
		},
	};
}

/** What stays on this device. */
export const onDevice = keptIn(() => localStorage);
/** What stays as long as this tab. */
export const inTab = keptIn(() => sessionStorage);
