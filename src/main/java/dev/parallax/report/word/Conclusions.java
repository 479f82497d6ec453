package dev.parallax.report.word;

import com.fasterxml.jackson.databind.JsonNode;
import dev.parallax.report.read.Row;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * What may be concluded from a pair of cohorts, and what not, in sentences that follow from its
 * figures.
 *
 * @param verdict in a line
 * @param may what may be concluded
 * @param mayNot what may not, and why
 */
public record Conclusions(String verdict, List<String> may, List<String> mayNot) {

  static Conclusions of(PairRows pair, JsonNode facts) {
    String unit = facts.path("unit").asText("document");
    boolean inferred = pair.count(PairRows::isInferred) > 0;
    return inferred ? inferred(pair, unit, facts) : descriptive(pair);
  }

  private static Conclusions inferred(PairRows pair, String unit, JsonNode facts) {
    long tested = pair.count(PairRows::isInferred);
    long found = pair.count(PairRows::isDiscovery);
    List<String> may = new ArrayList<>();
    may.add(found > 0 ? differences(pair, tested, found) : noDifference(tested));
    may.add(
        "What holds here is inferred from %s %ss of %s and %s of %s to those that they stand for."
            .formatted(
                Figures.count(pair.units("a")),
                unit,
                pair.pair().a(),
                Figures.count(pair.units("b")),
                pair.pair().b()));
    long described = pair.rows().size() - tested;
    if (described > 0) {
      may.add(
          "%s further measures are only described: too few %ss have them for a test."
              .formatted(Figures.count(described), unit));
    }
    List<String> mayNot = new ArrayList<>();
    mayNot.add(
        "Why they differ. A p-value asks whether the cohorts’ labels could be exchanged; it knows"
            + " nothing of causes.");
    mayNot.addAll(reach(pair, unit));
    mayNot.add(looks(facts));
    mayNot.addAll(doubts(pair, unit));
    mayNot.add(instruments());
    String verdict =
        found > 0
            ? "%s of %s measures differ".formatted(Figures.count(found), Figures.count(tested))
            : "No difference is told from chance";
    return new Conclusions(verdict, may, mayNot);
  }

  private static String differences(PairRows pair, long tested, long found) {
    String families =
        pair.inferredByFamily().entrySet().stream()
            .filter(family -> family.getValue().stream().anyMatch(PairRows::isDiscovery))
            .map(Conclusions::share)
            .collect(Collectors.joining(", "));
    return "%s of %s tested measures differ between the cohorts, with at most 5 %% false discoveries expected within each family: %s."
        .formatted(Figures.count(found), Figures.count(tested), families);
  }

  private static String share(Map.Entry<String, List<Row>> family) {
    List<Row> rows = family.getValue();
    return "%s of %s %s"
        .formatted(
            Figures.count(rows.stream().filter(PairRows::isDiscovery).count()),
            Figures.count(rows.size()),
            LabelTexts.family(family.getKey()));
  }

  private static String noDifference(long tested) {
    return "None of %s tested measures differs between the cohorts at q of at most .05. That is no proof that they are alike: each interval says how large a difference these texts leave possible."
        .formatted(Figures.count(tested));
  }

  /** Where the number of units alone keeps q above .05. */
  private static List<String> reach(PairRows pair, String unit) {
    double smallest = pair.smallestP();
    if (smallest > .05) {
      return List.of(
          "That nothing differs: with %d and %d %ss p cannot fall below %s, so no q of .05 could be reached."
              .formatted(pair.units("a"), pair.units("b"), unit, Figures.smallest(smallest)));
    }
    List<String> out =
        pair.inferredByFamily().entrySet().stream()
            .filter(family -> PairRows.neededTogether(smallest, family.getValue().size()) > 1)
            .map(
                family ->
                    "%s (%s at once)"
                        .formatted(
                            LabelTexts.family(family.getKey()),
                            Figures.count(
                                PairRows.neededTogether(smallest, family.getValue().size()))))
            .toList();
    return out.isEmpty()
        ? List.of()
        : List.of(
            "That what shows no difference has none. With %d and %d %ss p cannot fall below %s; where families are large, one measure alone could not reach q of .05, but only several together: %s."
                .formatted(
                    pair.units("a"),
                    pair.units("b"),
                    unit,
                    Figures.smallest(smallest),
                    String.join(", ", out)));
  }

  private static String looks(JsonNode facts) {
    int looks = facts.path("looks").asInt(1);
    return looks > 1
        ? "That q still means 5 %%: it is for one look, and this is look %d at these texts as they grew."
            .formatted(looks)
        : "That q will mean 5 % on every rerun: it is for one look at the data.";
  }

  private static List<String> doubts(PairRows pair, String unit) {
    List<String> doubts = new ArrayList<>();
    long fragile = pair.count(row -> PairRows.isDiscovery(row) && row.is("fragile"));
    long unsettled = pair.count(row -> row.is("unsettled"));
    if (fragile > 0) {
      doubts.add(
          "Much from %s of the differences: they are fragile, hanging on a single %s."
              .formatted(Figures.count(fragile), unit));
    }
    if (unsettled > 0) {
      doubts.add(
          "Anything firm from %s measures whose p and interval disagree; they are marked unsettled."
              .formatted(Figures.count(unsettled)));
    }
    return doubts;
  }

  private static Conclusions descriptive(PairRows pair) {
    String reason =
        pair.rows().stream()
            .map(row -> row.text("reason"))
            .filter(text -> !text.isEmpty())
            .min(Comparator.comparingInt(String::length).thenComparing(text -> text))
            .orElse("");
    List<String> may =
        List.of(
            "How these documents differ, in " + Figures.count(pair.rows().size()) + " measures.",
            "How far a figure hangs on single paragraphs: hollow marks and dashed lines show the"
                + " interval that resampling the paragraphs of these documents gives.");
    List<String> mayNot = new ArrayList<>();
    mayNot.add("Anything of other texts. Nothing here is tested: " + reason);
    mayNot.add(
        "That a difference is significant: no figure on this page has a p-value, and none should be given one.");
    mayNot.add(instruments());
    return new Conclusions("A description of these documents, and no more", may, mayNot);
  }

  private static String instruments() {
    return "More than the instruments can see. Tone is read by weak instruments, shown side by side;"
        + " frames are found by patterns of words, which tell where something is named, not what is"
        + " meant.";
  }
}
