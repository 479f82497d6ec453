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
        pair.leading().stream()
            .filter(row -> row.number("error_reach") != null && !unstable.test(row))
            .toList();
    long within = known.stream().filter(row -> row.is("within_error")).count();
    return within == 0
        ? Stream.empty()
        : Stream.of(
            ("%2$s of %1$s differences%5$s have a known measuring error; %3$s of these %4$s no"
                    + " larger than that error, which alone could have made %6$s.")
                .formatted(
                    Figures.count(pair.leading().size()),
                    Figures.count(known.size()),
                    Figures.count(within),
                    within == 1 ? "is" : "are",
                    pair.which(),
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
                "The instruments do not agree about tone: by %s it is %s, but %s the other way."
                    .formatted(
                        LabelTexts.theInstrument(
                            Instruments.of(pair.rows(), pair.families()).get(0)),
                        Difference.direction(row, Unit.score(), pair.pair()),
                        Doubts.leans(row)));
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
