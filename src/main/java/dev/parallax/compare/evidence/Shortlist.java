package dev.parallax.compare.evidence;

import dev.parallax.model.comparison.Evidence;
import dev.parallax.model.measure.Measure;
import dev.parallax.model.measure.MeasuredDocument;
import dev.parallax.model.measure.Numerator;
import dev.parallax.model.measure.Quantity;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Sentences that may show one side of a comparison, and the choice among them. */
final class Shortlist {

  /** So many are kept to choose from; of thousands of documents the strongest. */
  private static final int KEPT = 120;

  /**
   * Words that any sentence has beside those that count: density differs less than by its length.
   */
  private static final int OTHER_WORDS = 15;

  private static final int USUAL_WORDS = 18;

  private static final Comparator<Candidate> STRONGEST_FIRST =
      Comparator.comparing((Candidate candidate) -> !candidate.isSensible())
          .thenComparing(Comparator.comparingDouble(Candidate::strength).reversed())
          .thenComparing(candidate -> candidate.sentence().text())
          .thenComparing(candidate -> candidate.document().contentSha256())
          .thenComparing(candidate -> candidate.document().documentId())
          .thenComparing(candidate -> candidate.share().sentence());

  private final EvidenceRequest request;
  private final boolean higher;
  private final List<Candidate> candidates = new ArrayList<>();

  Shortlist(EvidenceRequest request, boolean higher) {
    this.request = request;
    this.higher = higher;
  }

  Side side() {
    return higher ? request.higher() : request.lower();
  }

  /** Scores of a document's sentences by the measure that decides what counts, if there is one. */
  Map<Integer, Double> scores(MeasuredDocument document) {
    Measure scoredBy = request.scoredBy();
    Numerator numerator = scoredBy == null ? null : document.measurements().numerator(scoredBy);
    Map<Integer, Double> scores = new HashMap<>();
    if (numerator != null) {
      numerator
          .contributions()
          .forEach(part -> scores.merge(part.sentence(), part.amount(), Double::sum));
    }
    return scores;
  }

  Candidate candidate(
      QuotableDocument document, String unit, SentenceShare share, Map<Integer, Double> scores) {
    int words = document.words(share.sentence());
    double amount = scores.getOrDefault(share.sentence(), share.amount());
    return new Candidate(
        document,
        unit,
        share,
        strength(amount, words, Math.max(1, share.sources().size())),
        List.of());
  }

  /** Nearness to what is typical, or density of what counts; larger is better. */
  private double strength(double amount, int words, int rules) {
    TypicalScores typical = request.typical();
    if (typical == null) {
      // What a sentence has or has not is no denser in a short one: that of a usual length tells
      // most, the more so the more rules see it there.
      return request.quantity() == Quantity.SHARE
          ? rules * Math.abs(amount) / (OTHER_WORDS + Math.abs(words - USUAL_WORDS))
          : amount / (OTHER_WORDS + words);
    }
    double wanted = higher ? typical.higher() : typical.lower();
    return -Math.abs(amount - wanted) / typical.spread();
  }

  void offer(Candidate candidate) {
    candidates.add(candidate);
    if (candidates.size() >= 2 * KEPT) {
      candidates.sort(STRONGEST_FIRST);
      candidates.subList(KEPT, candidates.size()).clear();
    }
  }

  /**
   * The best: formulas after all others, no unit and no document twice while another is left, and
   * among equals those that share their words with the other candidates, as what is typical does.
   */
  ShownSentences shown(Formulas formulas, int limit) {
    Map<String, Integer> spread = spread();
    long documents = documents();
    List<Scored> left = new ArrayList<>();
    for (Candidate candidate : candidates) {
      left.add(
          new Scored(
              candidate,
              formulas.has(candidate.sentence().text()),
              score(candidate, spread, documents)));
    }
    Map<String, Integer> taken = new HashMap<>();
    List<Evidence> ranked = new ArrayList<>();
    while (ranked.size() < limit && !left.isEmpty()) {
      Scored best = Collections.min(left, bestFirst(taken));
      left.remove(left.indexOf(best));
      taken.merge(unit(best.candidate()), 1, Integer::sum);
      int round = taken.merge(document(best.candidate()), 1, Integer::sum) - 1;
      ranked.add(evidence(best.candidate(), round).withRank(ranked.size() + 1));
    }
    return new ShownSentences(request.comparisonId(), side().label(), ranked);
  }

  /** A candidate as it stands beside the others. */
  private record Scored(Candidate candidate, boolean formula, double score) {}

  private static Comparator<Scored> bestFirst(Map<String, Integer> taken) {
    return Comparator.comparing(Scored::formula)
        .thenComparing(next -> taken.getOrDefault(unit(next.candidate()), 0))
        .thenComparing(next -> taken.getOrDefault(document(next.candidate()), 0))
        .thenComparing(next -> !next.candidate().isSensible())
        .thenComparing(Comparator.comparingDouble(Scored::score).reversed())
        .thenComparing(Scored::candidate, STRONGEST_FIRST);
  }

  private static String unit(Candidate candidate) {
    return "unit " + candidate.unit();
  }

  private static String document(Candidate candidate) {
    return "document " + candidate.document().documentId();
  }

  private long documents() {
    return candidates.stream().map(Shortlist::document).distinct().count();
  }

  /** Documents among the candidates' that have a word. */
  private Map<String, Integer> spread() {
    Map<String, Set<String>> words = new HashMap<>();
    for (Candidate candidate : candidates) {
      words
          .computeIfAbsent(document(candidate), any -> new HashSet<>())
          .addAll(candidate.tellingWords());
    }
    Map<String, Integer> spread = new HashMap<>();
    words.values().forEach(all -> all.forEach(word -> spread.merge(word, 1, Integer::sum)));
    return spread;
  }

  /** Strength, and how far the words are shared with the candidates of other documents. */
  private double score(Candidate candidate, Map<String, Integer> spread, long documents) {
    double others = Math.max(1, documents - 1);
    double shared =
        candidate.tellingWords().stream()
            .mapToDouble(word -> (spread.getOrDefault(word, 1) - 1) / others)
            .average()
            .orElse(0);
    return request.quantity() == Quantity.MEAN
        ? candidate.strength() + shared / 10
        : candidate.strength() * (1 + shared);
  }

  private Evidence evidence(Candidate chosen, int round) {
    return chosen
        .document()
        .evidence(
            request.comparisonId(),
            side().label(),
            chosen.share(),
            EvidenceReason.of(request.quantity(), chosen.share(), chosen.document(), round),
            chosen.matches());
  }
}
