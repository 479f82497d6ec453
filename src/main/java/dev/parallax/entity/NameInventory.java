package dev.parallax.entity;

import dev.parallax.model.annotation.AnnotatedDocument;
import java.util.List;

/**
 * The names of one document: all that the catalogue of a corpus needs of it. Small, and without the
 * document's own name.
 *
 * @param names each once a type, sorted; countries that the annotator knew are left out
 * @param definitions abbreviations that the document explains, sorted
 */
public record NameInventory(List<TypedName> names, List<Definition> definitions) {

  /** Copies the lists. */
  public NameInventory {
    names = List.copyOf(names);
    definitions = List.copyOf(definitions);
  }

  /** Takes down the names of a document, in segments of every kind. */
  public static NameInventory of(AnnotatedDocument document) {
    List<MentionName> mentions = MentionName.allOf(document);
    List<TypedName> names =
        mentions.stream()
            .map(MentionName::typed)
            .filter(name -> name.countryCode() == null)
            .distinct()
            .sorted(TypedName.ORDER)
            .toList();
    List<Definition> definitions =
        Definitions.of(document, mentions).stream().distinct().sorted(Definition.ORDER).toList();
    return new NameInventory(names, definitions);
  }
}
