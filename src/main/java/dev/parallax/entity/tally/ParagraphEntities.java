package dev.parallax.entity.tally;

import dev.parallax.model.annotation.AnnotatedDocument;
import dev.parallax.model.annotation.Mention;
import dev.parallax.model.annotation.Sentence;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * The entities of one sentence of a paragraph.
 *
 * @param sentence ordinal of the sentence
 * @param segment ordinal of its segment
 * @param mentions entity id to its mentions in the sentence, sorted; may be empty
 * @param pairs unordered pairs of the first {@value #PAIRED} entities named in it, each once,
 *     sorted
 */
record ParagraphEntities(
    int sentence, int segment, Map<String, Integer> mentions, List<EntityPair> pairs) {

  /** A list of fifty countries would make 1,225 pairs that say nothing of any two. */
  static final int PAIRED = 20;

  /** All sentences of the document's paragraphs, in order. */
  static List<ParagraphEntities> of(AnnotatedDocument document, Map<Integer, String> entities) {
    Map<Integer, List<String>> named = new HashMap<>();
    for (Mention mention : document.annotation().mentions()) {
      String entity = entities.get(mention.ordinal());
      if (entity != null) {
        named.computeIfAbsent(mention.sentence(), key -> new ArrayList<>()).add(entity);
      }
    }
    return document.paragraphSentences().stream()
        .map(sentence -> of(sentence, named.getOrDefault(sentence.ordinal(), List.of())))
        .toList();
  }

  private static ParagraphEntities of(Sentence sentence, List<String> inOrder) {
    Map<String, Integer> counts = new TreeMap<>();
    inOrder.forEach(entity -> counts.merge(entity, 1, Integer::sum));
    List<String> first = inOrder.stream().distinct().limit(PAIRED).sorted().toList();
    return new ParagraphEntities(
        sentence.ordinal(), sentence.segment(), counts, EntityPair.among(first));
  }
}
