package dev.parallax.entity.tally;

import dev.parallax.entity.name.Name;
import dev.parallax.model.annotation.AnnotatedDocument;
import dev.parallax.model.annotation.Mention;
import dev.parallax.model.text.CodePointText;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * What one document says of entities: all that the tables of entities need of it, so that documents
 * need not be kept.
 *
 * @param cohort the document's
 * @param sentences of its paragraphs
 * @param forms entity id to the ways the document writes it, sorted, in segments of every kind
 * @param mentions entity id to its mentions in paragraphs
 * @param entitySentences entity id to the paragraphs' sentences that name it
 * @param pairSentences pair of entities, as in the measurements, to the sentences that name both
 */
public record EntityUse(
    String cohort,
    int sentences,
    Map<String, List<String>> forms,
    Map<String, Integer> mentions,
    Map<String, Integer> entitySentences,
    Map<String, Integer> pairSentences) {

  /** Sorts and copies the maps, so that equal uses have equal bytes. */
  public EntityUse {
    forms = sorted(forms);
    mentions = sorted(mentions);
    entitySentences = sorted(entitySentences);
    pairSentences = sorted(pairSentences);
  }

  /**
   * Counts in a document.
   *
   * @param entities its mentions' entities by the ordinal of the mention
   */
  public static EntityUse of(AnnotatedDocument document, Map<Integer, String> entities) {
    Map<String, Integer> mentions = new TreeMap<>();
    Map<String, Integer> entitySentences = new TreeMap<>();
    Map<String, Integer> pairSentences = new TreeMap<>();
    List<ParagraphEntities> sentences = ParagraphEntities.of(document, entities);
    for (ParagraphEntities sentence : sentences) {
      sentence.mentions().forEach((entity, count) -> mentions.merge(entity, count, Integer::sum));
      sentence
          .mentions()
          .keySet()
          .forEach(entity -> entitySentences.merge(entity, 1, Integer::sum));
      sentence.pairs().forEach(pair -> pairSentences.merge(pair.key(), 1, Integer::sum));
    }
    return new EntityUse(
        document.document().cohort(),
        sentences.size(),
        forms(document, entities),
        mentions,
        entitySentences,
        pairSentences);
  }

  private static Map<String, List<String>> forms(
      AnnotatedDocument document, Map<Integer, String> entities) {
    CodePointText text = new CodePointText(document.document().text());
    Map<String, TreeSet<String>> forms = new TreeMap<>();
    for (Mention mention : document.annotation().mentions()) {
      String entity = entities.get(mention.ordinal());
      if (entity != null) {
        forms
            .computeIfAbsent(entity, key -> new TreeSet<>())
            .add(Name.of(text.slice(mention.span())).text());
      }
    }
    Map<String, List<String>> lists = new TreeMap<>();
    forms.forEach((entity, names) -> lists.put(entity, List.copyOf(names)));
    return lists;
  }

  private static <V> Map<String, V> sorted(Map<String, V> map) {
    return Collections.unmodifiableMap(new TreeMap<>(map));
  }
}
