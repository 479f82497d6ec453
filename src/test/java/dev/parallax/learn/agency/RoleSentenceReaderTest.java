package dev.parallax.learn.agency;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import dev.parallax.files.DataException;
import dev.parallax.files.LocalPlace;
import dev.parallax.model.text.Span;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RoleSentenceReaderTest {

  private static final String SENTENCE =
      """
      # newdoc id = d1
      # text = Ann Lee hit 🙂 Bo
      1	Ann	Ann	PROPN	NNP	_	3	nsubj	_	_	_	ARG0
      2	Lee	Lee	PROPN	NNP	_	1	flat	_	_	_	_
      3	hit	hit	VERB	VBD	_	0	root	_	_	hit.01	V
      4	🙂	🙂	SYM	SYM	_	5	dep	_	_	_	_
      5	Bo	Bo	PROPN	NNP	_	3	obj	_	_	_	ARG1
      """;

  @TempDir private static Path folder = Path.of("");

  @Test
  void rolesAndOffsetsAreRead() throws Exception {
    RoleSentence sentence = read(SENTENCE + "\n").get(0);
    assertThat(sentence.document()).isEqualTo(" id = d1");
    assertThat(sentence.words().get(4).span()).isEqualTo(new Span(14, 16));
    assertThat(sentence.predicates()).hasSize(1);
    assertThat(sentence.predicates().get(0).roles())
        .isEqualTo(Map.of("ARG0", 1, "V", 3, "ARG1", 5));
    assertThat(sentence.name(1)).containsExactlyInAnyOrder(1, 2);
    assertThat(LabelledConstruction.of(sentence, 3)).isEqualTo(LabelledConstruction.OWN_SUBJECT);
  }

  @Test
  void sentencesThatNobodyMarkedAreLeftOut() throws Exception {
    String unmarked = "# text = Hi\n1\tHi\thi\tINTJ\tUH\t_\t0\troot\t_\t_\t\t\n\n";
    assertThat(read(unmarked + SENTENCE)).hasSize(1);
    assertThatThrownBy(() -> read(unmarked))
        .isInstanceOf(DataException.class)
        .hasMessageContaining("holds no sentence");
  }

  @Test
  void whatIsOfAnotherFormIsToldWithItsLine() {
    assertThatThrownBy(() -> read("1\tHi\thi\n"))
        .isInstanceOf(DataException.class)
        .hasMessageContaining("line 1: has no 11th column");
    assertThatThrownBy(() -> read(SENTENCE.replace("hit 🙂", "hid 🙂")))
        .isInstanceOf(DataException.class)
        .hasMessageContaining("no word hit");
    assertThatThrownBy(() -> read(SENTENCE.replace("\t_\tARG1", "\t_")))
        .isInstanceOf(DataException.class)
        .hasMessageContaining("fewer columns");
  }

  @Test
  void figuresOfCounts() {
    RoleCounts counts = new RoleCounts(6, 8, 12);
    assertThat(counts.precision()).isEqualTo(0.75);
    assertThat(counts.recall()).isEqualTo(0.5);
    assertThat(counts.f1()).isCloseTo(0.6, within(1e-12));
    assertThat(new NominalCounts(8, 1, 2, 9).falsePositiveRate()).isEqualTo(0.1);
    assertThat(new NominalCounts(8, 1, 2, 9).recall()).isEqualTo(0.8);
  }

  private static List<RoleSentence> read(String text) throws Exception {
    Path file = Files.writeString(folder.resolve("x.conllu"), text, UTF_8);
    return RoleSentenceReader.read(LocalPlace.of(file.toString()));
  }
}
