package dev.parallax.term;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.parallax.config.CleaningConfig;
import dev.parallax.corpus.DocumentReader;
import dev.parallax.corpus.DocumentRejectedException;
import dev.parallax.corpus.InputConfigs;
import dev.parallax.corpus.clean.Cleaner;
import dev.parallax.corpus.source.DocumentFinder;
import dev.parallax.corpus.source.DocumentSource;
import dev.parallax.model.AnnotatedDocument;
import dev.parallax.model.Document;
import dev.parallax.model.Numerator;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Words of presidents' inaugural addresses, where they are at hand, as an independent count. */
class InauguralKeynessTest {

  private static final Path SPEECHES = Path.of("..", "shared", "corpora", "inaugural");

  private static final Map<String, Map<String, Integer>> COHORTS = new TreeMap<>();

  @BeforeAll
  static void count() throws IOException, DocumentRejectedException {
    assumeTrue(Files.isDirectory(SPEECHES), "The speeches are not at hand: " + SPEECHES);
    CleaningConfig cleaning = new CleaningConfig(true, true, true, true, true, true, true, true);
    DocumentReader reader =
        new DocumentReader(SPEECHES, InputConfigs.defaults(), new Cleaner(cleaning)::clean);
    for (DocumentSource source :
        new DocumentFinder().find(SPEECHES, InputConfigs.defaults(), List.of()).sources()) {
      count(reader.read(source));
    }
  }

  private static void count(Document document) {
    AnnotatedDocument annotated =
        new AnnotatedDocument(
            document, new TokenizingAnnotator().annotate(document.text(), document.segments()));
    Map<String, Integer> cohort =
        COHORTS.computeIfAbsent(document.cohort(), unused -> new TreeMap<>());
    for (Numerator numerator :
        TermMeasurements.of(annotated, Vocabulary.EMPTY, TermsConfigs.ALL).numerators()) {
      if (numerator.measure().family().equals("word")) {
        cohort.merge(numerator.measure().key(), (int) numerator.total(), Integer::sum);
      }
    }
  }

  @Test
  void countsEqualThoseOfAnIndependentCounter() {
    assertThat(counts("we")).containsExactly(1044, 779);
    assertThat(counts("america")).containsExactly(158, 54);
  }

  @Test
  void contractionsAndPossessivesAreWordsOfTheirOwn() {
    assertThat(counts("we're")).containsExactly(6, 0);
    assertThat(counts("we've")).containsExactly(6, 0);
    assertThat(counts("america's")).containsExactly(29, 0);
    assertThat(counts("'s")).containsExactly(0, 0);
    assertThat(counts("n't")).containsExactly(0, 0);
  }

  private static List<Integer> counts(String word) {
    return Stream.of("post-war", "pre-war")
        .map(cohort -> COHORTS.get(cohort).getOrDefault(word, 0))
        .toList();
  }
}
