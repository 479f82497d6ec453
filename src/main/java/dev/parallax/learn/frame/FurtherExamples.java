package dev.parallax.learn.frame;

import dev.parallax.frame.lexicon.Frame;
import dev.parallax.frame.lexicon.FrameSet;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Sentences that the project's authors wrote for training and labelled with all frames of a set
 * that each is in. They stand beside the examples of the sets' files, which users read and copy,
 * because there are too many of them for that, and because a sentence that is in no frame speaks
 * against all.
 *
 * @param sets names of the sets that were labelled
 * @param sentences in the order of the file
 */
record FurtherExamples(List<String> sets, List<Labelled> sentences) {

  private static final String RESOURCE = "further-examples.tsv";
  private static final String UNLABELLED = "?";
  private static final String NO_FRAME = "-";

  /**
   * A sentence.
   *
   * @param cells one a set: names of frames parted by blanks, or one of the two marks
   */
  record Labelled(List<String> cells, String sentence) {

    private boolean isLabelled(int set) {
      return !cells.get(set).equals(UNLABELLED);
    }

    private boolean isIn(int set, String frame) {
      return frames(set).contains(frame);
    }

    private Set<String> frames(int set) {
      String cell = cells.get(set);
      return cell.equals(UNLABELLED) || cell.equals(NO_FRAME)
          ? Set.of()
          : Set.copyOf(Arrays.asList(cell.split(" ", -1)));
    }
  }

  /** Those that the program comes with. */
  static FurtherExamples load() {
    try (InputStream in =
        Objects.requireNonNull(FurtherExamples.class.getResourceAsStream(RESOURCE), RESOURCE)) {
      return of(new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().toList());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * Reads them.
   *
   * @param lines remarks behind {@code #}, then names of sets and {@code sentence}, then a line a
   *     sentence, all parted by tabs
   */
  static FurtherExamples of(List<String> lines) {
    List<List<String>> rows =
        lines.stream()
            .filter(line -> !line.startsWith("#") && !line.isBlank())
            .map(line -> Arrays.asList(line.split("\t", -1)))
            .toList();
    int sets = rows.get(0).size() - 1;
    return new FurtherExamples(
        List.copyOf(rows.get(0).subList(0, sets)),
        rows.stream()
            .skip(1)
            .map(row -> new Labelled(List.copyOf(row.subList(0, sets)), row.get(sets)))
            .toList());
  }

  /**
   * The set with these sentences among its examples and counterexamples, if it was labelled.
   *
   * @throws IllegalStateException if a sentence is labelled with a frame that the set has not
   */
  FrameSet added(FrameSet set) {
    if (!unknown(set).isEmpty()) {
      throw new IllegalStateException(
          "%s names frames that %s has not: %s".formatted(RESOURCE, set.name(), unknown(set)));
    }
    int column = sets.indexOf(set.name());
    return column < 0
        ? set
        : new FrameSet(
            set.name(),
            set.description(),
            set.frames().stream().map(frame -> added(frame, column)).toList());
  }

  private Frame added(Frame frame, int column) {
    return new Frame(
        frame.name(),
        frame.description(),
        frame.patterns(),
        frame.exclusions(),
        joined(frame.examples(), column, frame.name(), true),
        joined(frame.counterexamples(), column, frame.name(), false));
  }

  private List<String> joined(List<String> own, int column, String frame, boolean in) {
    return Stream.concat(
            own.stream(),
            sentences.stream()
                .filter(one -> one.isLabelled(column) && one.isIn(column, frame) == in)
                .map(Labelled::sentence))
        .distinct()
        .toList();
  }

  /** What a set's column names that is no frame of it: a slip of the pen, else unseen. */
  List<String> unknown(FrameSet set) {
    int column = sets.indexOf(set.name());
    List<String> known = set.frames().stream().map(Frame::name).toList();
    return column < 0
        ? List.of()
        : sentences.stream()
            .flatMap(one -> one.frames(column).stream())
            .filter(name -> !known.contains(name))
            .distinct()
            .sorted()
            .toList();
  }
}
