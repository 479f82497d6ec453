package dev.parallax.learn.agency;

import dev.parallax.model.text.CodePointText;
import dev.parallax.model.text.Span;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * A sentence in which people have marked the roles of predicates.
 *
 * @param document it stands in
 * @param text of the sentence
 * @param words in order
 * @param predicates in order
 */
record RoleSentence(
    String document, String text, List<RoleWord> words, List<RolePredicate> predicates) {

  /** Copies the lists. */
  RoleSentence {
    words = List.copyOf(words);
    predicates = List.copyOf(predicates);
  }

  /** Whether a word is a verb by its tag; an auxiliary is none. */
  boolean isVerb(int word) {
    return words.get(word - 1).partOfSpeech().equals("VERB");
  }

  /** The first word that depends on one in this way; 0 for none. */
  int child(int word, String relation) {
    for (int child = 1; child <= words.size(); child++) {
      RoleWord dependent = words.get(child - 1);
      if (dependent.head() == word && dependent.relation().equals(relation)) {
        return child;
      }
    }
    return 0;
  }

  /** Whether a passive says by whom. */
  boolean hasAgent(int passive) {
    return words.stream().anyMatch(w -> w.head() == passive && w.relation().equals("obl:agent"))
        || IntStream.rangeClosed(1, words.size())
            .filter(i -> words.get(i - 1).head() == passive)
            .filter(i -> words.get(i - 1).relation().startsWith("obl"))
            .map(i -> child(i, "case"))
            .anyMatch(preposition -> preposition > 0 && isBy(preposition));
  }

  private boolean isBy(int word) {
    Span span = words.get(word - 1).span();
    return new CodePointText(text).slice(span).equalsIgnoreCase("by");
  }

  /** Words that are one name: a name has no main word of its own. */
  Set<Integer> name(int word) {
    Set<Integer> name = new HashSet<>(Set.of(word));
    for (int child = 1; child <= words.size(); child++) {
      RoleWord dependent = words.get(child - 1);
      if (dependent.head() == word && dependent.relation().startsWith("flat")) {
        name.add(child);
      }
    }
    return name;
  }

  /**
   * One word.
   *
   * @param span in code points of the text
   * @param partOfSpeech universal tag
   * @param head index of the governing word, from 1; 0 for a root
   * @param relation to it
   */
  record RoleWord(Span span, String partOfSpeech, int head, String relation) {}

  /**
   * One predicate.
   *
   * @param word its index, from 1
   * @param roles main words of its arguments by the name of their role
   */
  record RolePredicate(int word, Map<String, Integer> roles) {

    /** Copies the map. */
    RolePredicate {
      roles = Map.copyOf(roles);
    }

    @Nullable Integer role(String name) {
      return roles.get(name);
    }
  }
}
