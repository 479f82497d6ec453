package dev.parallax.tone.targeted;

import static org.assertj.core.api.Assertions.assertThat;

import dev.parallax.config.TargetsConfig;
import dev.parallax.entity.MarkedDocument;
import dev.parallax.model.annotation.AnnotatedDocument;
import dev.parallax.model.text.CodePointText;
import dev.parallax.model.tone.MentionTone;
import dev.parallax.model.tone.MentionTone.Missing;
import dev.parallax.model.tone.PieceVectors;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class TargetReaderTest {

  private static final TargetedTone TONE = RandomTone.of(8, 11);

  @Test
  void aTargetHasATone() {
    List<MentionTone> tones = read(20, "[PERSON Ana] thanked [COUNTRY:JPN Japan] .");

    assertThat(tones).hasSize(2).allMatch(tone -> tone.polarity() != null);
    assertThat(tones.get(0).polarity()).isNotEqualTo(tones.get(1).polarity());
  }

  @Test
  void otherTypesSayThatTheyAreNoTargets() {
    assertThat(read(20, "[DATE 2016] and [PERSON Ana] .").get(0))
        .isEqualTo(MentionTone.missing(0, Missing.NO_TARGET));
  }

  @Test
  void onlyTargetsCountForTheLimit() {
    List<MentionTone> tones =
        read(2, "[DATE 2016] [PERSON Ana] [PERSON Bo] [DATE 2017] [PERSON Cy]");

    assertThat(tones)
        .extracting(MentionTone::missing)
        .containsExactly(Missing.NO_TARGET, null, null, Missing.NO_TARGET, Missing.BEYOND_LIMIT);
  }

  @Test
  void aMentionWithoutAPieceIsUnreadable() {
    assertThat(read(20, "[PERSON —] said").get(0).missing()).isEqualTo(Missing.UNREADABLE);
  }

  @Test
  void noPiecesAtAllAreUnreadable() {
    AnnotatedDocument document = MarkedDocument.of("2016/a.txt", "[PERSON Ana] said");

    assertThat(
            reader(20)
                .read(
                    text(document),
                    document.annotation().sentences().get(0),
                    document.annotation().mentions(),
                    Optional.empty()))
        .containsExactly(MentionTone.missing(0, Missing.UNREADABLE));
  }

  @Test
  void aSentenceIsATargetFromItsFirstPieceToItsLast() {
    PieceVectors pieces = new PieceVectors(numbers(8 * 7), 8);

    assertThat(reader(20).towardAll(pieces)).isEqualTo(TONE.toward(pieces, new PieceRange(1, 5)));
  }

  private static List<MentionTone> read(int limit, String marked) {
    AnnotatedDocument document = MarkedDocument.of("2016/a.txt", marked);
    int pieces = pieces(document.document().text()) + 2;
    return reader(limit)
        .read(
            text(document),
            document.annotation().sentences().get(0),
            document.annotation().mentions(),
            Optional.of(new PieceVectors(numbers(8 * pieces), 8)));
  }

  private static float[] numbers(int count) {
    float[] values = new float[count];
    IntStream.range(0, count).forEach(i -> values[i] = (i * 7 % 13) / 6f - 1);
    return values;
  }

  private static CodePointText text(AnnotatedDocument document) {
    return new CodePointText(document.document().text());
  }

  private static TargetReader reader(int limit) {
    return new TargetReader(
        TONE, new TargetsConfig(List.of("PERSON", "COUNTRY"), limit), TargetReaderTest::pieces);
  }

  /** A piece a letter or digit. */
  private static int pieces(String text) {
    return (int) text.codePoints().filter(Character::isLetterOrDigit).count();
  }
}
