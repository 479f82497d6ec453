package dev.parallax.voice.passage;

import dev.parallax.model.voice.CueClass;
import dev.parallax.model.voice.QuotationKind;
import dev.parallax.voice.cue.Cue;
import dev.parallax.voice.speaker.Source;
import dev.parallax.voice.words.Stretch;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A quotation in words of the row, before its speaker's entity is known.
 *
 * @param kind how the words are given
 * @param stretches the words
 * @param cue what introduces them; null where nothing does
 * @param cueClass what that says of the source; null where there is no cue
 * @param source who speaks
 * @param rule by which the source was found
 */
public record Quote(
    QuotationKind kind,
    List<Stretch> stretches,
    @Nullable Cue cue,
    @Nullable CueClass cueClass,
    Source source,
    String rule) {

  /** Copies the list. */
  public Quote {
    stretches = List.copyOf(stretches);
  }

  /** Its first word. */
  public int first() {
    return stretches.get(0).first();
  }

  /** Its last word. */
  public int last() {
    return stretches.get(stretches.size() - 1).last();
  }
}
