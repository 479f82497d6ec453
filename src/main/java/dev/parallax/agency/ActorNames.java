package dev.parallax.agency;

import static java.util.stream.Collectors.groupingBy;

import dev.parallax.model.annotation.AnnotatedDocument;
import dev.parallax.model.annotation.Mention;
import dev.parallax.model.annotation.ToldPronoun;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

/** Words of a document that name an entity: its mentions, and the pronouns that stand for one. */
final class ActorNames {

  private final Map<Integer, List<Name>> bySentence;

  private ActorNames(List<Name> names) {
    this.bySentence = names.stream().collect(groupingBy(Name::sentence));
  }

  /**
   * One of them.
   *
   * @param sentence ordinal of the sentence
   * @param first index of the first token, from 1
   * @param last index of the last token, inclusive
   * @param entityId whom it names
   */
  record Name(int sentence, int first, int last, String entityId) {

    boolean holds(int token) {
      return first <= token && token <= last;
    }
  }

  static ActorNames of(
      AnnotatedDocument document, Map<Integer, String> entities, List<ToldPronoun> pronouns) {
    List<Name> names = new ArrayList<>();
    for (Mention mention : document.annotation().mentions()) {
      String entity = entities.get(mention.ordinal());
      if (entity != null) {
        names.add(new Name(mention.sentence(), mention.firstToken(), mention.lastToken(), entity));
      }
    }
    for (ToldPronoun pronoun : pronouns) {
      names.add(new Name(pronoun.sentence(), pronoun.token(), pronoun.token(), pronoun.entityId()));
    }
    names.sort(Comparator.comparing(Name::sentence).thenComparing(Name::first));
    return new ActorNames(names);
  }

  /** Those in a sentence, in order. */
  List<Name> in(int sentence) {
    return bySentence.getOrDefault(sentence, List.of());
  }
}
