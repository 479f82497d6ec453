package dev.parallax.corpus.clean;

import dev.parallax.corpus.clean.edit.EditedText;
import java.util.List;

/**
 * The cleaned text with its segments in the making.
 *
 * @param text after all changes
 * @param drafts in order
 */
record Assembled(EditedText text, List<Draft> drafts) {

  Assembled {
    drafts = List.copyOf(drafts);
  }
}
