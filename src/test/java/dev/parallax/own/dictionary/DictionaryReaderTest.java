package dev.parallax.own.dictionary;

import static org.assertj.core.api.Assertions.assertThat;

import dev.parallax.config.ConfigProblem;
import dev.parallax.config.DictionaryConfig;
import dev.parallax.config.DictionaryConfig.Negated;
import dev.parallax.config.DictionaryConfig.NestedScope;
import dev.parallax.config.DictionaryConfig.Per;
import dev.parallax.own.dictionary.Dictionary.Category;
import dev.parallax.own.file.Problems;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Every form of file, and every mistake with its file and line. */
class DictionaryReaderTest {

  @TempDir private Path folder = Path.of("");
  private final Problems problems = new Problems();
  private final List<String> notes = new ArrayList<>();

  @Test
  void aLiwcFileHasItsCategoriesPrefixesAndPhrases() throws IOException {
    Dictionary read =
        read(
            "moral.dic",
            """
            %
            1\tAffect
            \t2\tPositive Emotion
            3\tHarm
            %
            abandon*\t3
            kind of\t2 3
            happy  2
            9/11\t3
            like\t(02 134)125/464\t2
            """);
    assertThat(keys(read)).containsExactly("affect", "affect/positive_emotion", "harm");
    assertThat(entries(read))
        .containsExactly(
            "abandon*>harm",
            "kind of>affect/positive_emotion",
            "kind of>harm",
            "happy>affect/positive_emotion",
            "9/11>harm",
            "like>affect/positive_emotion");
    assertThat(notes)
        .containsExactly(
            "Of moral.dic, what depends on neighbouring words is not used (lines 10).");
  }

  @Test
  void aYamlFileHasCategoriesWithinCategories() throws IOException {
    Dictionary read =
        read(
            "own.yaml",
            """
            mood:
              joy: [happy, "very happy"]
              anger:
                - angry
                - rage*
              all: [<joy>, <mood/anger>]
            single: word
            nested:
              - top
              - below: [bottom]
            """);
    assertThat(problems.inOrder())
        .extracting(ConfigProblem::toString)
        .containsExactly(
            "own.yaml:6: all: there is no category <joy>; there are mood, joy, anger, all, single,"
                + " nested, below");
    assertThat(read).isNull();
  }

  @Test
  void aCategoryTakesInOthers() throws IOException {
    Dictionary read =
        read(
            "own.yaml",
            """
            mood:
              joy: [happy]
              anger: [angry]
            nested:
              - top
              - below: [bottom]
              - <mood>
            """);
    assertThat(keys(read))
        .containsExactly("mood", "mood/joy", "mood/anger", "nested", "nested/below");
    assertThat(entries(read))
        .containsExactly(
            "happy>mood/joy",
            "angry>mood/anger",
            "top>nested",
            "bottom>nested/below",
            "happy>nested",
            "angry>nested");
  }

  @Test
  void aCategoryThatIncludesItselfIsTold() throws IOException {
    read(
        "own.yaml",
        """
        one: [a, <two>]
        two: [b, <three>]
        three: [c, <one>]
        four: {five: [d, <four>]}
        """);
    assertThat(problems.inOrder())
        .extracting(ConfigProblem::toString)
        .containsExactly(
            "own.yaml:1: one: includes itself: one -> two -> three -> one",
            "own.yaml:2: two: includes itself: two -> three -> one -> two",
            "own.yaml:3: three: includes itself: three -> one -> two -> three",
            "own.yaml:4: five: includes itself: five -> four -> five");
  }

  @Test
  void weightsStandInYamlTablesAndLists() throws IOException {
    assertThat(weights(read("a.yml", "good: 1.5\n\"not bad\": .5\n")))
        .isEqualTo(Map.of("good", 1.5, "not bad", 0.5));
    assertThat(weights(read("b.csv", "word,score\ngood,1.5\n\"bad\",-2e0\n")))
        .isEqualTo(Map.of("good", 1.5, "bad", -2.0));
    assertThat(weights(read("c.txt", "# a list\ngood\t1.5\t0.8\t[1, 2]\n\nbad\t-2\n")))
        .isEqualTo(Map.of("good", 1.5, "bad", -2.0));
  }

  @Test
  void tablesHaveCategoriesByRowOrByMark() throws IOException {
    assertThat(entries(read("a.tsv", "word\tsentiment\nhappy\tjoy\nsad\tgrief\nglad\tjoy\n")))
        .containsExactly("happy>joy", "sad>grief", "glad>joy");
    assertThat(entries(read("b.csv", "DicTerm;joy;grief\nhappy;X;\nbittersweet;X;X\n")))
        .containsExactly("happy>joy", "bittersweet>joy", "bittersweet>grief");
  }

  @Test
  void whatIsWrongWithAFileIsToldAllAtOnce() throws IOException {
    read("a.txt", "good\t1\nbad\tvery\nfine\ngood\t2\n*\t1\n");
    assertThat(problems.inOrder())
        .extracting(ConfigProblem::toString)
        .containsExactly(
            "a.txt:2: own: \"very\" is no number, but the weight of \"bad\" should stand there",
            "a.txt:3: own: \"fine\" has no weight, but other entries have; give all of them one,"
                + " or none",
            "a.txt:4: own: \"good\" has another weight on line 1; give it one weight",
            "a.txt:5: own: \"*\" would match any word; write letters beside the *");
  }

  @Test
  void whatIsWrongWithALegendIsTold() throws IOException {
    read("a.dic", "%\n1\tA\nno number\n1\tB\n2\tA\n%\nword\t7\nalone\n");
    assertThat(problems.inOrder())
        .extracting(ConfigProblem::toString)
        .containsExactly(
            "a.dic:3: \"no number\" is no category; a number and a name are",
            "a.dic:4: B: its number is that of another category",
            "a.dic:5: A: a category of the key a stands on line 2, too; each needs a name of its own",
            "a.dic:7: word: \"7\" is the number of no category of the legend",
            "a.dic:8: \"alone\" has no number of a category behind it");
  }

  @Test
  void filesThatAreNoneAreTold() throws IOException {
    read("a.csv", "lemma,n\nx,1\n");
    read("b.yaml", "- a\n- b\n");
    read("c.txt", "# nothing\n");
    read("d.dic", "word\t1\n");
    new DictionaryReader("own", config("e.txt", Per.WORDS, Negated.COUNT), problems, notes)
        .read(folder);
    assertThat(problems.inOrder())
        .extracting(ConfigProblem::toString)
        .containsExactly(
            "a.csv:1: has no column of words; one named word is needed, found: lemma, n",
            "b.yaml:1: a list was found; names of categories are needed",
            "c.txt: holds no entry; one at least is needed",
            "d.dic:1: has no legend: numbered categories between two lines of % are needed",
            "e.txt: there is no such file");
  }

  @Test
  void whatNeedsWeightsIsToldWithoutThem() throws IOException {
    Files.writeString(folder.resolve("a.txt"), "good\n");
    new DictionaryReader("own", config("a.txt", Per.HITS, Negated.REVERSE), problems, notes)
        .read(folder);
    assertThat(problems.inOrder())
        .extracting(ConfigProblem::key)
        .containsExactly("measures.dictionaries.own.per", "measures.dictionaries.own.negated");
  }

  @Test
  void whatTheSettingsHoldIsToldUnderItsKey() {
    DictionaryConfig config =
        new DictionaryConfig(
            "",
            "",
            Map.of("war", List.of("*")),
            Map.of(),
            Per.WORDS,
            Negated.COUNT,
            NestedScope.KEY,
            false,
            true);
    new DictionaryReader("own", config, problems, notes).read(folder);
    new DictionaryReader("none", config.withFile("x.txt"), problems, notes).read(folder);
    assertThat(problems.inOrder())
        .extracting(ConfigProblem::toString)
        .containsExactly(
            ": measures.dictionaries.own.words.war: \"*\" would match any word; write letters beside"
                + " the *",
            ": measures.dictionaries.none: has entries in several places; one of file, words and"
                + " weights is needed");
  }

  private @Nullable Dictionary read(String name, String text) throws IOException {
    Files.writeString(folder.resolve(name), text);
    return new DictionaryReader("own", config(name, Per.WORDS, Negated.COUNT), problems, notes)
        .read(folder);
  }

  private static DictionaryConfig config(String file, Per per, Negated negated) {
    return new DictionaryConfig(
        "", file, Map.of(), Map.of(), per, negated, NestedScope.KEY, false, true);
  }

  private static List<String> keys(@Nullable Dictionary read) {
    assertThat(read).isNotNull();
    return read.categories().stream().map(Category::key).toList();
  }

  private static List<String> entries(@Nullable Dictionary read) {
    assertThat(read).isNotNull();
    return read.entries().stream()
        .map(entry -> entry.text() + ">" + read.categories().get(entry.category()).key())
        .toList();
  }

  private static Map<String, Double> weights(@Nullable Dictionary read) {
    assertThat(read).isNotNull();
    Map<String, Double> weights = new TreeMap<>();
    read.entries().forEach(entry -> weights.put(entry.text(), entry.weight()));
    return weights;
  }
}
