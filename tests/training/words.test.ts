import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "vitest";
import { WORD } from "../../lib/core/english/word-class.ts";
import { trainWordModel } from "../../lib/training/words/train-word-model.ts";
import { readTreebank } from "../../lib/training/words/treebank.ts";

const ROWS = [
	"1\tThe\tthe\tDET\tDT\t_\t3\tdet\t_\t_",
	"2\tlate\tlate\tADJ\tJJ\t_\t3\tamod\t_\t_",
	"3\tferry\tferry\tNOUN\tNN\t_\t4\tnsubj\t_\t_",
	"4\tsank\tsink\tVERB\tVBD\tVerbForm=Fin\t0\troot\t_\tSpaceAfter=No",
	"5\t.\t.\tPUNCT\t.\t_\t4\tpunct\t_\t_",
];
const document = (sentences: number) =>
	`# newdoc id = d\n${"# text = The late ferry sank.\n".concat(ROWS.join("\n"), "\n\n").repeat(sentences)}`;

test("a treebank gives its text and the reader’s classes; training on it twice gives the same bytes", () => {
	const folder = mkdtempSync(join(tmpdir(), "words-"));
	for (const file of ["ewt-train", "gum-train", "ewt-dev"]) writeFileSync(join(folder, `${file}.conllu`), document(60));
	const [read] = readTreebank(join(folder, "ewt-dev.conllu"));
	expect(read?.text.slice(0, 20)).toBe("The late ferry sank.");
	expect(read?.words.slice(0, 4).map(({ word }) => word)).toEqual([
		WORD.DETERMINER,
		WORD.ADJECTIVE,
		WORD.NOUN,
		WORD.FINITE,
	]);
	const first = trainWordModel(folder);
	expect(first?.scores[0]).toMatchObject({ words: 240, right: 240, finite: { right: 60, predicted: 60, gold: 60 } });
	expect(trainWordModel(folder)?.bytes).toEqual(first?.bytes);
	rmSync(folder, { recursive: true });
});

test("without treebanks there is nothing to train", () => expect(trainWordModel(tmpdir())).toBeNull());
