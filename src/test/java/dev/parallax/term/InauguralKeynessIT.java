package dev.parallax.term;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.withinPercentage;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.parallax.compare.keyness.FourCells;
import dev.parallax.config.CleaningConfig;
import dev.parallax.config.CohortsConfig;
import dev.parallax.corpus.DocumentReader;
import dev.parallax.corpus.DocumentRejectedException;
import dev.parallax.corpus.FileMetadata;
import dev.parallax.corpus.InputConfigs;
import dev.parallax.corpus.clean.Cleaner;
import dev.parallax.corpus.source.DocumentFinder;
import dev.parallax.corpus.source.DocumentSource;
import dev.parallax.files.Places;
import dev.parallax.model.annotation.AnnotatedDocument;
import dev.parallax.model.measure.Numerator;
import dev.parallax.model.text.Document;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Words of presidents' inaugural addresses, where they are at hand, as an independent count. */
class InauguralKeynessIT {

  private static final Path SPEECHES = Path.of("..", "shared", "corpora", "inaugural");

  private static final Map<String, Map<String, Integer>> COHORTS = new TreeMap<>();

  @BeforeAll
  static void count() throws IOException, DocumentRejectedException {
    assumeTrue(Files.isDirectory(SPEECHES), "The speeches are not at hand: " + SPEECHES);
    CleaningConfig cleaning =
        new CleaningConfig(true, true, true, true, true, true, true, true, true, true, true);
    DocumentReader reader =
        new DocumentReader(
            Places.of(SPEECHES), InputConfigs.defaults(), new Cleaner(cleaning)::clean);
    for (DocumentSource source :
        new DocumentFinder(new FileMetadata(InputConfigs.defaults()))
            .find(Places.of(SPEECHES), InputConfigs.defaults(), CohortsConfig.ALL)
            .sources()) {
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

  /**
   * Figures published for another edition of these texts: we 764.4, america 200.6, should -88.1,
   * the -332.0. The words are ordered alike here, and the figures of the same size.
   */
  @Test
  void keynessIsOrderedAsPublished() {
    Set<String> words = new TreeSet<>(COHORTS.get("post-war").keySet());
    words.addAll(COHORTS.get("pre-war").keySet());
    Map<String, Double> keyness =
        words.stream().collect(Collectors.toMap(word -> word, InauguralKeynessIT::keyness));
    List<String> ordered =
        words.stream().sorted(Comparator.comparingDouble(word -> -keyness.get(word))).toList();

    assertThat(ordered).startsWith("we", "america").endsWith("the");
    assertThat(ordered.subList(ordered.size() - 5, ordered.size())).contains("should");
    assertThat(keyness("we")).isCloseTo(764.4, withinPercentage(20));
    assertThat(keyness("america")).isCloseTo(200.6, withinPercentage(20));
    assertThat(keyness("should")).isCloseTo(-88.1, withinPercentage(20));
    assertThat(keyness("the")).isCloseTo(-332, withinPercentage(20));
  }

  private static double keyness(String word) {
    List<Integer> counts = counts(word);
    return Objects.requireNonNull(
        new FourCells(counts.get(1), words("pre-war"), counts.get(0), words("post-war"))
            .chiSquaredYates());
  }

  private static int words(String cohort) {
    return COHORTS.get(cohort).values().stream().mapToInt(Integer::intValue).sum();
  }

  private static List<Integer> counts(String word) {
    return Stream.of("post-war", "pre-war")
        .map(cohort -> COHORTS.get(cohort).getOrDefault(word, 0))
        .toList();
  }
}
