/** Text with every run of white space as one space. Most text is so already and is given back as it is. */
export function singleSpaced(text: string): string {
	return IRREGULAR.test(text) ? text.replace(/\s+/g, " ") : text;
}

const IRREGULAR = /\s\s|[^\S ]/;
