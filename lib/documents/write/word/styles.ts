const style = (id: string, name: string, rest: string, kind = "paragraph") =>
	`<w:style w:type="${kind}" w:styleId="${id}"><w:name w:val="${name}"/>${kind === "paragraph" ? '<w:basedOn w:val="Normal"/>' : ""}${rest}</w:style>`;
const spaced = (before: number, after: number, more = "") =>
	`<w:pPr>${more}<w:spacing w:before="${before}" w:after="${after}"/></w:pPr>`;
const heading = (id: string, level: number, size: number) =>
	style(
		id,
		`heading ${level}`,
		`<w:next w:val="Normal"/><w:qFormat/><w:pPr><w:keepNext/><w:spacing w:before="320" w:after="120"/><w:outlineLvl w:val="${level - 1}"/></w:pPr><w:rPr><w:b/><w:sz w:val="${size}"/></w:rPr>`,
	);
const soft = '<w:rPr><w:color w:val="5D5A52"/><w:sz w:val="18"/></w:rPr>';

/** Every style that the document names: Word takes one that isn't defined for plain text. */
export const STYLES = [
	'<w:docDefaults><w:rPrDefault><w:rPr><w:rFonts w:ascii="Georgia" w:hAnsi="Georgia" w:cs="Georgia"/><w:sz w:val="22"/><w:lang w:val="en-GB"/></w:rPr></w:rPrDefault><w:pPrDefault><w:pPr><w:spacing w:after="160" w:line="276" w:lineRule="auto"/></w:pPr></w:pPrDefault></w:docDefaults>',
	'<w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:name w:val="Normal"/><w:qFormat/></w:style>',
	'<w:style w:type="character" w:default="1" w:styleId="DefaultParagraphFont"><w:name w:val="Default Paragraph Font"/></w:style>',
	style("Title", "Title", `<w:qFormat/>${spaced(0, 200, "<w:keepNext/>")}<w:rPr><w:sz w:val="40"/></w:rPr>`),
	heading("Heading1", 1, 28),
	heading("Heading2", 2, 24),
	style("Byline", "Byline", `${spaced(0, 120)}${soft}`),
	style("Meta", "Report details", `${spaced(0, 60)}${soft}`),
	style("Quoted", "Quoted words", `${spaced(0, 40)}${soft}`),
	style("Cell", "Table text", `${spaced(0, 40)}<w:rPr><w:sz w:val="18"/></w:rPr>`),
	style(
		"ListParagraph",
		"List Paragraph",
		'<w:pPr><w:spacing w:before="0" w:after="80"/><w:ind w:left="360"/></w:pPr>',
	),
	style("CommentText", "annotation text", `${spaced(0, 0)}<w:rPr><w:sz w:val="20"/></w:rPr>`),
	style("CommentReference", "annotation reference", '<w:rPr><w:sz w:val="16"/></w:rPr>', "character"),
	style("Hyperlink", "Hyperlink", '<w:rPr><w:color w:val="0B57A4"/><w:u w:val="single"/></w:rPr>', "character"),
	style(
		"Report",
		"Report table",
		'<w:tblPr><w:tblBorders><w:bottom w:val="single" w:sz="4" w:color="B9B4A8"/><w:insideH w:val="single" w:sz="4" w:color="B9B4A8"/></w:tblBorders><w:tblCellMar><w:top w:w="40" w:type="dxa"/><w:left w:w="60" w:type="dxa"/><w:bottom w:w="40" w:type="dxa"/><w:right w:w="60" w:type="dxa"/></w:tblCellMar></w:tblPr>',
		"table",
	),
].join("");
