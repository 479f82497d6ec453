package dev.parallax.voice.mark;

import static org.assertj.core.api.Assertions.assertThat;

import dev.parallax.voice.PlainWords;
import dev.parallax.voice.words.DocumentWords;
import dev.parallax.voice.words.Stretch;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MarkReaderTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "She said “ we go ” and left | we go",
        "Old wires open with '' the same '' marks | the same",
        "Some use « angles » and some 「 corners 」 | angles; corners",
        "“ One ‘ within ’ another ” | One ‘ within ’ another; within",
        "the allies’/POS bills and the 1990s’/POS wars | ",
        "She said “ we go on to the end | we go on to the end",
        "no marks at all | ",
        "“ ” “ , ” | ",
        "two “ in “ a row ” of one kind | in; a row",
      })
  void findsWhatStandsBetweenMarks(String text, String expected) {
    DocumentWords words = PlainWords.of(text);
    String found =
        MarkReader.read(words).stream()
            .map(marked -> text(words, marked.inside()))
            .collect(Collectors.joining("; "));
    assertThat(found).isEqualTo(expected == null ? "" : expected);
  }

  @Test
  void aQuotationGoesOnInParagraphsThatOpenWithAMark() {
    DocumentWords words = PlainWords.of("“ first year", "“ second year ”", "after");
    List<Marked> marked = MarkReader.read(words);
    assertThat(marked).extracting(Marked::continued).containsExactly(true, false);
    assertThat(marked).extracting(Marked::closed).containsExactly(false, true);
  }

  @Test
  void nothingThatStandsInMarksCrossesAParagraphOrAnotherOne() {
    Random random = new Random(3);
    String[] pieces = {"“", "”", "\"", "''", "‘", "’", "«", "»", "word", "of", ",", "."};
    for (int round = 0; round < 300; round++) {
      String[] paragraphs =
          IntStream.range(0, 3)
              .mapToObj(
                  p ->
                      random
                          .ints(1 + random.nextInt(30), 0, pieces.length)
                          .mapToObj(i -> pieces[i])
                          .collect(Collectors.joining(" ")))
              .toArray(String[]::new);
      DocumentWords words = PlainWords.of(paragraphs);
      List<Marked> found = MarkReader.read(words);
      for (Marked marked : found) {
        Stretch inside = marked.inside();
        assertThat(words.paragraph(inside.first())).isEqualTo(words.paragraph(inside.last()));
        assertThat(words.count(inside)).isPositive();
        assertThat(found)
            .allSatisfy(
                other ->
                    assertThat(
                            !other.inside().meets(inside)
                                || holds(other.inside(), inside)
                                || holds(inside, other.inside()))
                        .isTrue());
      }
    }
  }

  private static boolean holds(Stretch outer, Stretch inner) {
    return outer.holds(inner.first()) && outer.holds(inner.last());
  }

  private static String text(DocumentWords words, Stretch stretch) {
    return IntStream.rangeClosed(stretch.first(), stretch.last())
        .mapToObj(word -> words.token(word).form())
        .collect(Collectors.joining(" "));
  }
}
