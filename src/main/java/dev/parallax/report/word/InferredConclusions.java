package dev.parallax.report.word;

import com.fasterxml.jackson.databind.JsonNode;
import dev.parallax.report.read.Row;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What may be concluded and what not where some measures of a pair were tested. */
final class InferredConclusions {

  private final PairRows pair;
  private final JsonNode facts;
  private final InstrumentLimits limits;
  private final String unit;
  private final long tested;
  private final long found;

  InferredConclusions(PairRows pair, JsonNode facts, InstrumentLimits limits) {
    this.pair = pair;
    this.facts = facts;
    this.limits = limits;
    this.unit = facts.path("unit").asText("document");
    this.tested = pair.count(PairRows::isTested);
    this.found = pair.count(PairRows::isDiscovery);
  }

  Conclusions all() {
    return new Conclusions(verdict(), may(), mayNot(), ofThisRun());
  }

  private String verdict() {
    return found > 0
        ? "%s of %s tested differences %s unlikely to be chance%s"
            .formatted(
                Figures.count(found), Figures.count(tested), found == 1 ? "is" : "are", inDoubt())
        : "No difference could be shown; that is not to say that there is none";
  }

  private String inDoubt() {
    long doubted =
        pair.count(row -> PairRows.isDiscovery(row) && Standing.of(row) != Standing.SHOWN);
    return doubted == 0
        ? ""
        : found == 1 ? ", but in doubt" : ", %s of them in doubt".formatted(Figures.count(doubted));
  }

  private List<String> may() {
    Stream<String> findings = Stream.of(found > 0 ? differences() : noDifference(), population());
    return Stream.concat(findings, described()).toList();
  }

  private String differences() {
    return ("%s of %s tested measures %s between the cohorts: %s. Of those of one kind, 5 %% at most"
            + " are expected to be false alarms.")
        .formatted(
            Figures.count(found),
            Figures.count(tested),
            found == 1 ? "differs" : "differ",
            pair.inferredByFamily().entrySet().stream()
                .filter(family -> discoveries(family.getValue()) > 0)
                .map(this::share)
                .collect(Collectors.joining(", ")));
  }

  private String share(Map.Entry<String, List<Row>> family) {
    return "%s of %s %s"
        .formatted(
            Figures.count(discoveries(family.getValue())),
            Figures.count(family.getValue().stream().filter(PairRows::isTested).count()),
            pair.title(family.getValue()));
  }

  private static long discoveries(List<Row> rows) {
    return rows.stream().filter(PairRows::isDiscovery).count();
  }

  private String noDifference() {
    if (tested == 0) {
      return "No test could succeed: the values of these documents allow no p of .05 in any measure.";
    }
    return ("None of %s tested measures differs between the cohorts with a q of at most .05. That is"
            + " no proof that they are alike: each interval says how large a difference is still"
            + " possible.")
        .formatted(Figures.count(tested));
  }

  private String population() {
    return ("The tests speak for other texts only as far as these %s %ss of %s and %s of %s are a"
            + " fair sample of them.")
        .formatted(
            Figures.count(pair.units("a")),
            unit,
            pair.pair().a(),
            Figures.count(pair.units("b")),
            pair.pair().b());
  }

  private Stream<String> described() {
    long few = pair.count(row -> !PairRows.isInferred(row) && !limits.unstable().test(row));
    long hopeless = pair.count(PairRows::isHopeless);
    return Stream.of(
            few == 0
                ? ""
                : (few == 1
                    ? "Another measure is described but not tested: too few %ss have it."
                        .formatted(unit)
                    : "Another %s measures are described but not tested: too few %ss have them."
                        .formatted(Figures.count(few), unit)),
            hopeless == 0
                ? ""
                : hopeless == 1
                    ? "Another measure is so rare, or so much alike, that no test of it could"
                        + " succeed. It has an interval, and is not counted among those tested."
                    : ("Another %s measures are so rare, or so much alike, that no test of them could"
                            + " succeed. They have intervals, and are not counted among those tested.")
                        .formatted(Figures.count(hopeless)))
        .filter(line -> !line.isEmpty());
  }

  private List<String> mayNot() {
    return Stream.of(
            Stream.of(
                "No figure here says why the cohorts differ. A test asks only whether chance could"
                    + " have dealt the texts so."),
            new Reach(pair, unit).words(),
            Stream.of(looks()),
            doubts(),
            limits.words(),
            Stream.of(Conclusions.INSTRUMENTS))
        .flatMap(lines -> lines)
        .toList();
  }

  private List<String> ofThisRun() {
    return Stream.of(limits.words(), doubts(), new Reach(pair, unit).words())
        .flatMap(lines -> lines)
        .toList();
  }

  private String looks() {
    int looks = facts.path("looks").asInt(1);
    return looks > 1
        ? ("q holds for a single look, and this is run %d over these texts as they grew: the more"
                + " often you test, the more you will find by chance.")
            .formatted(looks)
        : "q holds for a single look: if you add texts and test again and again, you will find"
            + " something by chance.";
  }

  private Stream<String> doubts() {
    long fragile = pair.count(row -> PairRows.isDiscovery(row) && row.is("fragile"));
    long unsettled = pair.leading().stream().filter(row -> row.is("unsettled")).count();
    return Stream.of(
            fragile == 0
                ? ""
                : fragile == 1
                    ? "One of the differences depends on a single %s.".formatted(unit)
                    : "%s of the differences each depend on a single %s."
                        .formatted(Figures.count(fragile), unit),
            unsettled == 0
                ? ""
                : unsettled == 1
                    ? "In one of the differences%s, test and interval disagree: take it as open."
                        .formatted(pair.which())
                    : "In %s of the differences%s, test and interval disagree: take them as open."
                        .formatted(Figures.count(unsettled), pair.which()))
        .filter(line -> !line.isEmpty());
  }
}
