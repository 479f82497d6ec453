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
            ("Of the %2$s differences whose measuring error is known, %1$s %3$s no larger than that"
                    + " error, which alone could have made %4$s.")
                .formatted(
                    Figures.count(within),
                    Figures.count(known.size()),
                    within == 1 ? "is" : "are",
                    within == 1 ? "it" : "them"));
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
                "The instruments disagree about tone: by %s it is %s, but %s the opposite."
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
        ? Stream.of("Topics cannot be relied on here. " + unstable.reason())
        : Stream.of(
            "%s of %s topics cannot be relied on: another fit does not find them again."
                .formatted(Figures.count(unsure.size()), Figures.count(topics.size())));
  }
}
