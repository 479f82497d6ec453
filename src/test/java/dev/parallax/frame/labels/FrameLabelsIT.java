package dev.parallax.frame.labels;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.parallax.config.FramesConfig;
import dev.parallax.frame.AnnotatedSentences;
import dev.parallax.frame.FrameLexicon;
import dev.parallax.frame.FrameReader;
import dev.parallax.frame.lexicon.Frame;
import dev.parallax.frame.lexicon.FrameSet;
import dev.parallax.model.Hashes;
import dev.parallax.model.annotation.AnnotatedDocument;
import dev.parallax.model.annotation.Sentence;
import dev.parallax.model.measure.FrameHit;
import dev.parallax.model.text.CodePointText;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.Test;

/**
 * Precision and recall of each frame on sentences that were labelled by hand before any pattern was
 * written. Writes the table {@code target/frame-labels.txt}. The floors stand well below what was
 * measured when the frames were made: they tell a broken lexicon or matcher, and no pattern may be
 * fitted to these sentences to reach more.
 */
class FrameLabelsIT {

  private static final Path CORPUS = Path.of("..", "shared", "corpora", "state-of-the-union");
  private static final Path LABELS =
      Path.of("src/test/resources/dev/parallax/frame/labels/state-of-the-union.csv");
  private static final String OTHER = "other";
  private static final FramesConfig SETS =
      new FramesConfig(List.of("policy", "pipelines/frames/us-asia.yaml"), true);

  @Test
  void framesAndAReaderAgreeAsFarAsTheTableSays() throws Exception {
    assumeTrue(Files.isDirectory(CORPUS), "the addresses are not at hand: " + CORPUS);
    Map<String, CSVRecord> labels = labels();
    int labelled = labels.size();
    Map<String, String> paragraphs = LabelledSentences.find(CORPUS, labels.keySet());
    labels.keySet().retainAll(paragraphs.keySet());
    assertThat(labels).as("labels whose sentence stands in the addresses").hasSize(labelled);

    FrameLexicon lexicon = FrameLexicon.load(SETS, Path.of(""));
    Map<String, Set<String>> found =
        framesBySentence(lexicon, new ArrayList<>(new TreeSet<>(paragraphs.values())));
    // Labels go by sentences as CoreNLP parted them; rules since then part a few in another place.
    labels.keySet().retainAll(found.keySet());
    assertThat(labels)
        .as("labelled sentences that end where they ended")
        .hasSizeGreaterThan(labelled - 5);
    String table =
        lexicon.sets().stream()
            .map(set -> table(set, labels, found))
            .collect(Collectors.joining("\n", header(labels.size()), "\n"));
    Files.writeString(Path.of("target", "frame-labels.txt"), table);
    for (FrameSet set : lexicon.sets()) {
      Agreement all = pooled(agreements(set, labels, found));
      assertThat(all.precision().share()).as("precision of %s", set.name()).isGreaterThan(.4);
      assertThat(all.recall().share()).as("recall of %s", set.name()).isGreaterThan(.35);
    }
  }

  private static Map<String, CSVRecord> labels() throws IOException {
    CSVFormat format = CSVFormat.DEFAULT.builder().setHeader().setSkipHeaderRecord(true).get();
    try (CSVParser rows = CSVParser.parse(LABELS, UTF_8, format)) {
      return rows.stream()
          .collect(
              Collectors.toMap(
                  row -> row.get("sentence_sha256"), row -> row, (a, b) -> a, TreeMap::new));
    }
  }

  /** {@code set/frame} of every sentence in the paragraphs, by the sentence's hash. */
  private static Map<String, Set<String>> framesBySentence(
      FrameLexicon lexicon, List<String> paragraphs) {
    AnnotatedDocument document = AnnotatedSentences.annotate(paragraphs);
    CodePointText text = new CodePointText(document.document().text());
    List<String> hashes =
        document.annotation().sentences().stream()
            .map(Sentence::span)
            .map(span -> Hashes.sha256(text.slice(span)))
            .toList();
    Map<String, Set<String>> found = new TreeMap<>();
    hashes.forEach(hash -> found.put(hash, new TreeSet<>()));
    for (FrameHit hit : new FrameReader(lexicon).read(document)) {
      found.get(hashes.get(hit.sentence())).add(hit.frameSet() + "/" + hit.frame());
    }
    return found;
  }

  private static String table(
      FrameSet set, Map<String, CSVRecord> labels, Map<String, Set<String>> found) {
    Map<String, Agreement> agreements = agreements(set, labels, found);
    return Stream.concat(
            agreements.entrySet().stream().map(entry -> line(entry.getKey(), entry.getValue())),
            Stream.of(line("all frames of " + set.name(), pooled(agreements))))
        .collect(Collectors.joining("\n", "", "\n"));
  }

  private static Map<String, Agreement> agreements(
      FrameSet set, Map<String, CSVRecord> labels, Map<String, Set<String>> found) {
    Map<String, Agreement> agreements = new TreeMap<>();
    labels.forEach(
        (hash, row) -> {
          Set<String> lexicon = ofSet(set, found.get(hash));
          Set<String> reader = read(row.get(set.name()));
          names(set)
              .forEach(
                  frame ->
                      agreements.merge(
                          frame, Agreement.NONE.and(frame, lexicon, reader), Agreement::and));
        });
    return agreements;
  }

  /** All frames together, but for having none. */
  private static Agreement pooled(Map<String, Agreement> agreements) {
    return agreements.entrySet().stream()
        .filter(entry -> !entry.getKey().equals(OTHER))
        .map(Map.Entry::getValue)
        .reduce(Agreement.NONE, Agreement::and);
  }

  private static Stream<String> names(FrameSet set) {
    return Stream.concat(set.frames().stream().map(Frame::name), Stream.of(OTHER));
  }

  private static Set<String> ofSet(FrameSet set, Set<String> found) {
    return orOther(
        found.stream()
            .filter(name -> name.startsWith(set.name() + "/"))
            .map(name -> name.substring(set.name().length() + 1)));
  }

  private static Set<String> read(String cell) {
    return orOther(Arrays.stream(cell.split("\\|", -1)).filter(name -> !name.isBlank()));
  }

  private static Set<String> orOther(Stream<String> names) {
    Set<String> frames = names.collect(Collectors.toSet());
    return frames.isEmpty() ? Set.of(OTHER) : frames;
  }

  private static String header(int labelled) {
    return String.format(
        Locale.ROOT,
        "%d labelled sentences%n%-36s %6s %6s  %-18s  %-18s%n",
        labelled,
        "",
        "reader",
        "found",
        "precision",
        "recall");
  }

  private static String line(String frame, Agreement agreement) {
    return String.format(
        Locale.ROOT,
        "%-36s %6d %6d  %s  %s",
        frame,
        agreement.recall().trials(),
        agreement.precision().trials(),
        agreement.precision(),
        agreement.recall());
  }
}
