const list = (names: string): ReadonlySet<string> => new Set(names.split(" "));

/** Given names that are mostly women's. */
const WOMEN = list(
	"Aasta Ada Adele Agnes Aisha Alice Alicia Alison Amanda Amber Amelia Amina Amy Ana Anastasia Andrea Angela Anita Ann Anna " +
		"Anne Annette Anneke Annie Antonia April Ashley Astrid Audrey Barbara Beatrice Bella Beth Betty Birgit Brenda Bridget Britta Camila Carla " +
		"Carmen Carol Caroline Catherine Cecilia Celia Charlotte Chiara Chloe Christina Christine Claire Clara Claudia Colette Cynthia " +
		"Daisy Daniela Deborah Debra Denise Diana Diane Dolores Donna Dora Doris Dorothy Edith Eileen Elaine Eleanor Elena Elisabeth " +
		"Elise Eliza Elizabeth Ella Ellen Elsa Emily Emma Erica Erika Esther Eva Eve Evelyn Faith Fatima Fiona Florence Frances " +
		"Freya Frida Gabriela Gail Georgia Geraldine Gertrude Gillian Gina Gloria Grace Greta Hannah Hanna Harriet Hazel Heather Heidi " +
		"Helen Helena Helga Hilda Hillary Holly Ida Ilse Imogen Ines Inga Ingrid Irene Iris Isabel Isabella Isla Ivana Ivy Jacqueline Jana Jane " +
		"Janet Janice Jasmine Jean Jenna Jennifer Jenny Jessica Jill Joan Joanna Jocelyn Josephine Joy Joyce Juanita Judith Judy Julia " +
		"Juliana Julie June Karen Karin Kate Katherine Kathleen Kathryn Katie Katrina Kelly Kerstin Kim Kirsten Kristen Kristin Lara Laura Lauren " +
		"Layla Leah Leila Lena Leslie Liane Lilian Lillian Lily Linda Lisa Liv Liz Lois Lorna Louise Lucia Lucy Lydia Lynn Maddie Madeleine Mae Magda " +
		"Margaret Margarita Maria Marian Marianne Marie Marilyn Marina Marion Marjorie Marlene Marta Martha Mary Matilda Maud Maureen Maya Megan " +
		"Melanie Melissa Mercedes Meredith Mia Michelle Mildred Miranda Miriam Molly Mona Monica Muriel Myra Nadia Nancy Naomi Natalia Natalie Nell " +
		"Nicole Nina Nora Norma Olga Olive Olivia Pamela Patricia Paula Pauline Penelope Petra Philippa Phyllis Pilar Priscilla Priya Rachel " +
		"Rebecca Regina Renata Rita Roberta Rosa Rosalind Rose Rosemary Ruth Sabine Sabrina Sadie Sally Samantha Sandra Sara Sarah Selma Sharon " +
		"Sheila Shirley Signe Sigrid Silvia Simone Sofia Solveig Sonia Sophia Sophie Stacy Stella Stephanie Sue Susan Susanna Suzanne Svetlana Sylvia " +
		"Tamara Tanya Tara Teresa Tessa Thea Theresa Tina Tove Tracy Ursula Valerie Vanessa Vera Veronica Victoria Viola Virginia Vivian Wanda Wendy " +
		"Wilma Winifred Yasmin Yvette Yvonne Zara Zoe",
);
/** Given names that are mostly men's. */
const MEN = list(
	"Aaron Abdul Abraham Adam Adrian Ahmed Alan Albert Alberto Alec Alejandro Alex Alexander Alexei Alfred Ali Alireza Alistair Allan Allen Alvin Anders " +
		"Andre Andreas Andrew Andy Angus Anthony Anton Antonio Archie Arne Arno Arnold Arthur Ashok Barry Ben Benedict Benjamin Bernard Bertrand Bill Bjorn " +
		"Bob Boris Brad Bradley Brandon Brendan Brian Bruce Bruno Callum Calvin Cameron Carl Carlos Cecil Cedric Charles Charlie Chris Christian " +
		"Christoph Christopher Clarence Claude Clifford Clive Clyde Colin Conor Craig Curtis Cyril Daniel Darren David Dean Dennis Derek Desmond Diego Dieter " +
		"Dirk Dmitri Dominic Don Donald Douglas Duncan Dylan Earl Eddie Edgar Edmund Eduardo Edward Edwin Einar Elias Elliot Emil Emmanuel Enrique Eric Erik Ernest " +
		"Ethan Eugene Evan Felipe Felix Fernando Finn Francis Francisco Francois Frank Franz Fred Frederick Fritz Gabriel Gareth Gary Geoffrey Georg George Gerald Gerard " +
		"Gilbert Giles Giovanni Glenn Gordon Graham Greg Gregory Guillermo Gunnar Gustav Guy Hamdullah Hans Harald Harold Harry Harvey Hassan Hector Henri Henrik Henry Herbert " +
		"Herman Hugh Hugo Ian Ibrahim Igor Isaac Ivan Jack Jackson Jacob Jacques Jake James Jamie Jan Jason Javier Jeff Jeffrey Jeremy Jerome Jerry Jim Jimmy Joachim Joe " +
		"Johan Johannes John Johnny Jon Jonas Jonathan Jorge Jose Josef Joseph Joshua Juan Julian Justin Kai Karl Keith Kenneth Kevin Khalid Klaus Kurt Kyle Lars Laurence Lawrence Lee " +
		"Leif Leo Leon Leonard Leopold Lewis Liam Lionel Lorenzo Lou Louis Luca Lucas Luis Luke Magnus Malcolm Manuel Marc Marcel Marco Marcus Mario Mark Markus " +
		"Martin Marvin Mathias Matthew Maurice Max Maxwell Michael Miguel Mike Mikhail Miles Mohamed Mohammad Mohammed Morris Muhammad Murray Nathan Neil Nelson Niall Nicholas " +
		"Nick Nicolas Niels Nigel Nikolai Nils Noah Noel Norman Olaf Olav Ole Oleg Oliver Omar Oscar Oskar Otto Owen Pablo Patrick Paul Pavel Pedro Per Percy Pete Peter Phil Philip Piers " +
		"Pierre Piet Pieter Rafael Ralph Ramon Raj Ray Raymond Reginald Rene Ricardo Richard Rick Robert Roberto Robin Rodney Roger Roland Rolf Ron Ronald Rory Ross Roy Rudolf Rupert Russell " +
		"Ryan Salman Sam Samuel Scott Sean Sebastian Sergei Seth Shane Sidney Simon Stanley Stefan Stephen Steve Steven Stuart Sven Ted Terence Terry Theo Theodore " +
		"Thomas Tim Timothy Tobias Toby Todd Tom Tommy Tony Travis Trevor Tristan Ulf Ulrich Vernon Victor Viktor Vincent Vladimir Wallace Walter Warren Wayne " +
		"Wilfred Wilhelm Will William Winston Wolfgang Xavier Yusuf Yuri Zachary",
);

export type Gender = "she" | "he";

/** Whether a given name is mostly a woman's or a man's; null where it may be either or isn't known. */
export function genderOfName(given: string): Gender | null {
	if (WOMEN.has(given)) return "she";
	if (MEN.has(given)) return "he";
	// Of the names that aren't listed those in -a are nearly all women's.
	if (/^\p{Lu}\p{Ll}{2,}a$/u.test(given)) return "she";
	return null;
}

/** "envoy to Varland Kurt Vole", "the F.B.I. Martin Keel": how many capitals before a given name are no part of the person's. */
export function wordsBeforePerson(words: readonly string[]): number {
	const [first = "", second = ""] = words;
	const isPlace = /(?:[^r]ia|land|stan)$/.test(first);
	return words.length > 2 && (isPlace || genderOfName(first) === null) && genderOfName(second) !== null ? 1 : 0;
}
