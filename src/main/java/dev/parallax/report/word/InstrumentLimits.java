package dev.parallax.report.word;

import dev.parallax.model.family.Picture;
import dev.parallax.model.family.Unit;
import dev.parallax.report.read.Row;
import java.util.List;
import java.util.stream.Stream;

/**
 * What the instruments themselves forbid to conclude from a pair of cohorts: their own error, their
 * disagreement, and topics that another fit would not find again.
 *
 * @param unstable knows rows of topics that are too unsure
 */
record InstrumentLimits(PairRows pair, UnstableTopics unstable) {

  Stream<String> words() {
    return Stream.of(error(), opposition(), topics()).flatMap(words -> words);
  }

  private Stream<String> error() {
    List<Row> known =
        pair.rows().stream()
            .filter(row -> row.number("error_reach") != null && !unstable.test(row))
            .toList();
    long within = known.stream().filter(row -> row.is("within_error")).count();
    return within == 0
        ? Stream.empty()
        : Stream.of(
            ("Anything from %s of the %s differences whose instrument’s error is known: they are no"
                    + " larger than that error, which alone could have made them.")
                .formatted(Figures.count(within), Figures.count(known.size())));
  }

  /** Of the mean tone by the default instrument, which the others may contradict. */
  private Stream<String> opposition() {
    return Instruments.of(pair.rows(), pair.families()).stream()
        .limit(1)
        .flatMap(
            first -> pair.rows().stream().filter(row -> row.text("key").equals(first + "_mean")))
        .filter(Doubts::isOpposed)
        .map(
            row ->
                "Which way tone differs: by %s it is %s, %s the opposite."
                    .formatted(
                        LabelTexts.theInstrument(
                            Instruments.of(pair.rows(), pair.families()).get(0)),
                        Difference.direction(row, Unit.score(), pair.pair()),
                        Doubts.finds(row)));
  }

  private Stream<String> topics() {
    List<Row> topics =
        pair.rows().stream().filter(row -> pair.families().isDrawnAs(Picture.TOPICS, row)).toList();
    List<Row> unsure = topics.stream().filter(unstable).toList();
    if (unsure.isEmpty()) {
      return Stream.empty();
    }
    return unsure.size() == topics.size()
        ? Stream.of("Anything from topics. " + unstable.reason())
        : Stream.of(
            "Anything from %s of %s topics, which are unstable: refits do not find them again."
                .formatted(Figures.count(unsure.size()), Figures.count(topics.size())));
  }
}
