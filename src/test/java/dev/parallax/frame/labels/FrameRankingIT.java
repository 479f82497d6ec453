package dev.parallax.frame.labels;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.parallax.annotate.encode.SharedEncoder;
import dev.parallax.frame.AnnotatedSentences;
import dev.parallax.frame.score.FrameInstrument;
import dev.parallax.frame.score.FrameParameters;
import dev.parallax.frame.score.Points;
import dev.parallax.model.Hashes;
import dev.parallax.model.annotation.AnnotatedDocument;
import dev.parallax.model.text.CodePointText;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.Test;

/**
 * How well the heads rank sentences that were labelled by hand: mean average precision over the
 * frames of {@code policy}, written to {@code target/frame-ranking.txt}. The floor stands below
 * what was measured when the heads were fitted; nothing may be fitted to these sentences to reach
 * more.
 */
class FrameRankingIT {

  private static final Path CORPUS = Path.of("..", "shared", "corpora", "state-of-the-union");
  private static final Path LABELS =
      Path.of("src/test/resources/dev/parallax/frame/labels/state-of-the-union.csv");
  private static final String SET = "policy";

  @Test
  void headsRankWhatAReaderSaw() throws Exception {
    assumeTrue(Files.isDirectory(CORPUS), "the addresses are not at hand: " + CORPUS);
    FrameParameters.standard().requireEncoder(SharedEncoder.get().version());
    Map<String, Set<String>> labels = labels();
    Map<String, double[]> points = points(labels.keySet());
    labels.keySet().retainAll(points.keySet());
    List<String> lines = new ArrayList<>();
    double sum = 0;
    int frames = 0;
    for (FrameParameters.Fitted fitted : FrameParameters.standard().heads()) {
      FrameInstrument instrument = fitted.instrument();
      if (instrument.frameSet().equals(SET)) {
        double precision = averagePrecision(instrument, labels, points);
        lines.add(String.format(Locale.ROOT, "%-40s %.3f", instrument.frame(), precision));
        sum += precision;
        frames++;
      }
    }
    lines.add(String.format(Locale.ROOT, "%-40s %.3f", "mean", sum / frames));
    Files.write(Path.of("target", "frame-ranking.txt"), lines);
    assertThat(labels).hasSizeGreaterThan(190);
    assertThat(sum / frames).isGreaterThan(0.65);
  }

  /** The mean, over the sentences that have the frame, of the share of such ranked no lower. */
  private static double averagePrecision(
      FrameInstrument instrument, Map<String, Set<String>> labels, Map<String, double[]> points) {
    List<String> ranked =
        labels.keySet().stream()
            .sorted(Comparator.comparingDouble(hash -> -instrument.score().score(points.get(hash))))
            .toList();
    int seen = 0;
    double sum = 0;
    for (int i = 0; i < ranked.size(); i++) {
      if (labels.get(ranked.get(i)).contains(instrument.frame())) {
        seen++;
        sum += (double) seen / (i + 1);
      }
    }
    return sum / seen;
  }

  private static Map<String, Set<String>> labels() throws IOException {
    CSVFormat format = CSVFormat.DEFAULT.builder().setHeader().setSkipHeaderRecord(true).get();
    Map<String, Set<String>> labels = new TreeMap<>();
    try (CSVParser rows = CSVParser.parse(LABELS, UTF_8, format)) {
      for (CSVRecord row : rows) {
        labels.put(
            row.get("sentence_sha256"), Set.copyOf(Arrays.asList(row.get(SET).split("\\|", -1))));
      }
    }
    return labels;
  }

  private static Map<String, double[]> points(Set<String> hashes) throws Exception {
    Set<String> paragraphs = new TreeSet<>(LabelledSentences.find(CORPUS, hashes).values());
    AnnotatedDocument document = AnnotatedSentences.annotate(List.copyOf(paragraphs));
    CodePointText text = new CodePointText(document.document().text());
    Map<String, double[]> points = new TreeMap<>();
    document
        .annotation()
        .sentences()
        .forEach(
            sentence -> {
              String written = text.slice(sentence.span());
              String hash = Hashes.sha256(written);
              if (hashes.contains(hash)) {
                SharedEncoder.get()
                    .read(written)
                    .ifPresent(read -> points.put(hash, Points.of(read.whole().vector(), 2)));
              }
            });
    return points;
  }
}
