package dev.parallax.topic;

import dev.parallax.config.TopicsConfig;
import dev.parallax.model.measure.Measurements;
import dev.parallax.model.measure.SentenceTerms;
import dev.parallax.model.topic.TopicReport;
import dev.parallax.topic.hand.ByHand;
import dev.parallax.topic.hand.HandNotes;
import dev.parallax.topic.hand.Seeds;
import dev.parallax.topic.lda.FailedFitException;
import dev.parallax.topic.lda.FoldIn;
import dev.parallax.topic.state.TopicState;
import dev.parallax.topic.unit.TopicCorpus;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Finds the topics of a corpus and measures its documents by them. It knows neither names of
 * documents nor cohorts, so that shares of topics may be tested.
 */
public final class TopicAnalysis {

  /** Family of the shares of topics. */
  public static final String FAMILY = TopicFamilies.TOPIC.name();

  private final TopicsConfig config;
  private final String settings;
  private final InheritedTopics inherited;
  private final List<TopicDocument> documents;
  private final TopicCorpus corpus;
  private final List<String> notes;

  private TopicAnalysis(
      List<TopicDocument> documents,
      TopicsConfig config,
      String settings,
      InheritedTopics inherited) {
    this.config = config;
    this.settings = settings;
    this.inherited = inherited;
    this.documents = documents;
    this.corpus = TopicCorpus.of(sentences(documents), config);
    this.notes = new ArrayList<>(inherited.notes());
  }

  private static List<List<SentenceTerms>> sentences(List<TopicDocument> documents) {
    return documents.stream().map(TopicDocument::sentences).toList();
  }

  /**
   * Finds topics. The result depends on the content of the documents, not on their order.
   *
   * @param documents in any order
   * @param settings hash of all settings that decide vocabulary and topics
   * @param inherited what an earlier run has left
   * @return without topics where there are none to be told, and why
   */
  public static TopicFindings of(
      List<TopicDocument> documents,
      TopicsConfig config,
      String settings,
      InheritedTopics inherited) {
    List<Integer> order =
        IntStream.range(0, documents.size())
            .boxed()
            .sorted(Comparator.comparing(documents::get, TopicDocument.BY_CONTENT))
            .toList();
    TopicAnalysis analysis =
        new TopicAnalysis(order.stream().map(documents::get).toList(), config, settings, inherited);
    return inOrderOf(order, analysis.findings());
  }

  private static TopicFindings inOrderOf(List<Integer> order, TopicFindings sorted) {
    List<Measurements> measurements =
        new ArrayList<>(Collections.nCopies(order.size(), Measurements.NONE));
    for (int place = 0; place < order.size(); place++) {
      measurements.set(order.get(place), sorted.measurements().get(place));
    }
    return new TopicFindings(measurements, sorted.report(), sorted.state());
  }

  private TopicFindings findings() {
    String problem = problem();
    if (problem != null) {
      return none(problem);
    }
    try {
      Seeds seeds = Seeds.of(ByHand.of(config.byHand()), corpus, sentences(documents));
      ModelSearch search = new ModelSearch(documents, corpus, config, settings, seeds);
      FittedModel fitted = search.model(inherited.state());
      notes.addAll(search.notes());
      return fitted.model().topics() == 0
          ? none("no topic has two terms and a thousandth of the text")
          : findings(fitted, seeds);
    } catch (FailedFitException e) {
      return none("the sampler failed: " + e.getMessage());
    }
  }

  private TopicFindings none(String why) {
    notes.add("No topics were found: " + why + ".");
    return new TopicFindings(
        Collections.nCopies(documents.size(), Measurements.NONE),
        TopicReport.none(corpus.size(), notes),
        null);
  }

  /** Why there are no topics to be found; null where there may be. */
  private @Nullable String problem() {
    int units = corpus.units().size();
    if (corpus.vocabulary().size() < 2) {
      return "no two terms stand in enough units and documents"
          + " (topics.min_units, topics.min_document_share, topics.max_unit_share)";
    }
    if (units < 2) {
      return "a topic model takes at least two units of text with a term, and there is %d"
          .formatted(units);
    }
    if (corpus.isUniform()) {
      return "all units of text have the same terms";
    }
    return config.k() > units
        ? "topics.k is %,d, and there are only %,d units of text".formatted(config.k(), units)
        : null;
  }

  private TopicFindings findings(FittedModel fitted, Seeds seeds) {
    ByHand hand = ByHand.of(config.byHand());
    TopicRows rows = new TopicRows(corpus, fitted, config, inherited.state());
    String few = TopicRows.tooLittleText(corpus, config);
    if (few != null) {
      notes.add(few + " Comparisons of topics are descriptive.");
    }
    notes.addAll(
        HandNotes.of(hand, rows.given(), config.sameTopic(), seeds, corpus.vocabulary().terms()));
    return new TopicFindings(
        measurements(fitted, hand.measuredAs(rows.modelIds())),
        new TopicReport(rows.topics(), fitted.tried(), corpus.size(), notes),
        TopicState.of(
            settings,
            corpus.hash(),
            documents.stream().map(TopicDocument::contentSha256).toList(),
            corpus.vocabulary(),
            fitted.model(),
            rows.modelIds(),
            rows.modelLabels(),
            rows.soughtInNew(),
            rows.given().kept()));
  }

  /**
   * @param ids under which the topics are measured
   */
  private List<Measurements> measurements(FittedModel fitted, List<String> ids) {
    FoldIn reading = new FoldIn(fitted.model());
    RefitTotals replicates = new RefitTotals(corpus, fitted.model(), fitted.refits());
    List<TopicMeasurements> counting = new ArrayList<>();
    documents.forEach(document -> counting.add(new TopicMeasurements(reading, ids)));
    corpus.units().forEach(unit -> counting.get(unit.document()).add(unit));
    return IntStream.range(0, counting.size())
        .mapToObj(document -> counting.get(document).measurements(replicates.of(document)))
        .toList();
  }
}
