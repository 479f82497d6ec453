package dev.parallax.pipeline.handover;

import dev.parallax.compare.evidence.EvidenceSearch;
import dev.parallax.model.annotation.AnnotatedDocument;
import dev.parallax.model.measure.DocumentAnalysis;
import dev.parallax.model.measure.Measure;
import dev.parallax.model.text.Span;
import dev.parallax.term.TermPlaces;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * Where in a document stands what its measures count word by word. Which sentences are shown as
 * evidence is known only when all cohorts have been compared; with this, the annotation need not be
 * read again to mark the words in them.
 *
 * @param terms words and phrases
 * @param names matches of frames' patterns, but for those that are vetoed, entries of dictionaries
 *     and mentions of entities
 */
public record CountedPlaces(TermPlaces terms, List<NamedPlace> names)
    implements EvidenceSearch.Places {

  private static final Comparator<Span> IN_ORDER =
      Comparator.comparingInt(Span::start).thenComparingInt(Span::end);

  /**
   * What counts for all measures of a key.
   *
   * @param sentence its ordinal
   * @param key frame, measure of a dictionary or entity; no two kinds look alike
   * @param span in the cleaned text
   */
  public record NamedPlace(int sentence, String key, Span span) {}

  /** Copies the list. */
  public CountedPlaces {
    names = List.copyOf(names);
  }

  /** The places of a document. */
  public static CountedPlaces of(AnnotatedDocument document, DocumentAnalysis analysis) {
    List<NamedPlace> names = new ArrayList<>();
    analysis.frameHits().stream()
        .filter(hit -> !hit.vetoed())
        .forEach(
            hit ->
                names.add(
                    new NamedPlace(
                        hit.sentence(), hit.frameSet() + "/" + hit.frame(), hit.span())));
    analysis
        .dictionaryHits()
        .forEach(
            hit ->
                names.add(
                    new NamedPlace(hit.sentence(), own(hit.family(), hit.key()), hit.span())));
    document
        .annotation()
        .mentions()
        .forEach(
            mention -> {
              String entity = analysis.entities().get(mention.ordinal());
              if (entity != null) {
                names.add(new NamedPlace(mention.sentence(), entity, mention.span()));
              }
            });
    return new CountedPlaces(TermPlaces.in(document.annotation().sentences()), names);
  }

  /** No other key holds a colon before its first slash or blank. */
  private static String own(String family, String key) {
    return family + "::" + key;
  }

  @Override
  public List<Span> of(Measure measure, int sentence) {
    // Of two entities the key holds both: a + b, agent > patient.
    List<String> keys = new ArrayList<>(List.of(measure.key().split(" [+>] ", 2)));
    keys.add(own(measure.family(), measure.key()));
    return Stream.concat(
            terms.of(sentence, measure.family(), measure.key()).stream(),
            names.stream()
                .filter(place -> place.sentence() == sentence)
                .filter(place -> keys.contains(place.key()))
                .map(NamedPlace::span))
        .distinct()
        .sorted(IN_ORDER)
        .toList();
  }
}
