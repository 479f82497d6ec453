package dev.parallax.agency.role;

import static dev.parallax.agency.parse.SentenceTree.NONE;

import dev.parallax.agency.parse.SentenceTree;
import java.util.ArrayList;
import java.util.List;

/** Words that are joined: "France and Italy". */
final class Joined {

  /** A list of two hundred names by two hundred deeds would have forty thousand relations. */
  private static final int MOST = 16;

  private Joined() {}

  /** A word and those that are joined to it; none for {@link SentenceTree#NONE}. */
  static List<Integer> of(SentenceTree tree, int word) {
    if (word == NONE) {
      return List.of();
    }
    List<Integer> all = new ArrayList<>(List.of(word));
    for (int child : tree.children(word, "conj")) {
      if (all.size() < MOST && !tree.isVerb(child)) {
        all.add(child);
      }
    }
    return all;
  }
}
