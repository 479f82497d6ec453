package dev.parallax.entity;

import dev.parallax.entity.name.EntityType;
import dev.parallax.entity.name.Name;
import dev.parallax.entity.name.Titles;
import dev.parallax.model.annotation.AnnotatedDocument;
import dev.parallax.model.annotation.Mention;
import dev.parallax.model.annotation.Sentence;
import dev.parallax.model.text.CodePointText;
import java.util.ArrayList;
import java.util.List;

/**
 * A mention that may name an entity.
 *
 * @param mention where it stands
 * @param typed what it says
 * @param afterThe whether "the" stands before the name
 * @param afterTitle whether a person's title, in capitals, stands right before the name
 */
record MentionName(Mention mention, TypedName typed, boolean afterThe, boolean afterTitle) {

  private static final String THE = "the";

  /** The document's names, in order; mentions of numbers and of nothing with a letter are none. */
  static List<MentionName> allOf(AnnotatedDocument document) {
    CodePointText text = new CodePointText(document.document().text());
    List<MentionName> names = new ArrayList<>();
    for (Mention mention : document.annotation().mentions()) {
      Sentence sentence = document.annotation().sentences().get(mention.sentence());
      EntityType.of(mention.type())
          .map(type -> of(mention, type, sentence, text))
          .filter(name -> name.name().nameable() && !name.isCommonWord())
          .ifPresent(names::add);
    }
    return names;
  }

  /**
   * CoreNLP takes adjectives such as "patriotic" and "totalitarian" for names of no certain kind.
   */
  private boolean isCommonWord() {
    return typed.type() == EntityType.MISC && name().inSmallLetters();
  }

  /** The name alone. */
  Name name() {
    return typed.name();
  }

  /** Its place in the document. */
  int ordinal() {
    return mention.ordinal();
  }

  private static MentionName of(
      Mention mention, EntityType type, Sentence sentence, CodePointText text) {
    Name name = Name.of(text.slice(mention.span()));
    TypedName typed =
        new TypedName(
            type == EntityType.PERSON ? Titles.strip(name) : name, type, mention.countryCode());
    return new MentionName(
        mention, typed, afterThe(mention, sentence), afterTitle(mention, sentence));
  }

  /** "President Washington", but not "the president Washington had chosen". */
  private static boolean afterTitle(Mention mention, Sentence sentence) {
    int before = mention.firstToken() - 2;
    if (before < 0 || before >= sentence.tokens().size()) {
      return false;
    }
    String word = sentence.tokens().get(before).form();
    return Character.isUpperCase(word.codePointAt(0)) && Titles.isTitle(Name.of(word));
  }

  private static boolean afterThe(Mention mention, Sentence sentence) {
    int first = mention.firstToken() - 1;
    return isThe(sentence, first) || isThe(sentence, first - 1);
  }

  private static boolean isThe(Sentence sentence, int index) {
    return index >= 0
        && index < sentence.tokens().size()
        && sentence.tokens().get(index).form().equalsIgnoreCase(THE);
  }
}
