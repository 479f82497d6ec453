package dev.parallax.voice.passage;

import dev.parallax.model.voice.CueClass;
import dev.parallax.model.voice.QuotationKind;
import dev.parallax.voice.cue.Frame;
import dev.parallax.voice.words.DocumentWords;
import dev.parallax.voice.words.Stretch;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A paragraph without marks after one that introduces it: "The treaty says:". Only that one
 * paragraph is taken, since nothing tells where a longer block would end.
 */
public final class BlockReader {

  private static final String RULE = "block";
  private static final Set<String> LIST_MARKERS =
      Set.of("-", "–", "—", "•", "*", "·", "1", "(", "-LRB-");

  private final DocumentWords words;
  private final List<Attribution> attributions;

  /**
   * @param attributions in order
   */
  public BlockReader(DocumentWords words, List<Attribution> attributions) {
    this.words = words;
    this.attributions = attributions;
  }

  /** The blocks of a document, in order. */
  public List<Quote> read() {
    List<Quote> quotes = new ArrayList<>();
    List<Stretch> paragraphs = words.paragraphs();
    int next = 0;
    for (int i = 0; i + 1 < paragraphs.size(); i++) {
      Stretch paragraph = paragraphs.get(i);
      Attribution last = null;
      while (next < attributions.size()
          && attributions.get(next).cue().word() <= paragraph.last()) {
        last = attributions.get(next);
        next++;
      }
      Quote quote = last == null ? null : block(paragraph, last, paragraphs.get(i + 1));
      if (quote != null) {
        quotes.add(quote);
      }
    }
    return quotes;
  }

  private @Nullable Quote block(Stretch paragraph, Attribution last, Stretch block) {
    boolean introduced =
        words.token(paragraph.last()).form().equals(":")
            && words.sentence(paragraph.last()).holds(last.cue().word())
            && last.content() == null
            && last.source().canSpeak()
            && last.cue().has(Frame.CLAUSE);
    if (!introduced
        || !words.isWord(block.first())
        || LIST_MARKERS.contains(words.token(block.first()).form())) {
      return null;
    }
    CueClass cueClass = Objects.requireNonNull(last.cue().frames().get(Frame.CLAUSE));
    int end = block.last();
    return new Quote(
        QuotationKind.DIRECT,
        List.of(new Stretch(block.first(), end)),
        last.cue(),
        cueClass,
        last.source(),
        RULE);
  }
}
