package dev.parallax.frame.context;

import dev.parallax.frame.lexicon.FrameLexiconException;
import dev.parallax.frame.lexicon.FrameSet;
import dev.parallax.frame.lexicon.FrameSetsReader;
import dev.parallax.frame.match.FrameMatch;
import dev.parallax.frame.match.PatternMatcher;
import dev.parallax.model.annotation.Sentence;
import java.util.List;

/** Finds the cues of a sentence. Immutable. */
public final class ContextReader {

  private static final String NEGATION = "negation";
  private static final String HYPOTHETICAL = "hypothetical";

  private final PatternMatcher cueMatcher;

  private ContextReader(List<FrameSet> cues) {
    this.cueMatcher = new PatternMatcher(cues);
  }

  /** The one that knows the cues that come with Parallax. */
  public static ContextReader load() {
    return Holder.READER;
  }

  /** What the cues of a sentence bear on. */
  public SentenceContext read(Sentence sentence) {
    List<FrameMatch> matches = cueMatcher.match(sentence.tokens());
    return new SentenceContext(
        Scope.of(sentence, Cues.of(matches, NEGATION)),
        Scope.of(sentence, Cues.of(matches, HYPOTHETICAL)));
  }

  private static FrameSet cues(String name) {
    try {
      return FrameSetsReader.readResource("context/" + name + ".yaml");
    } catch (FrameLexiconException e) {
      throw new IllegalStateException(e);
    }
  }

  private static final class Holder {
    static final ContextReader READER =
        new ContextReader(List.of(cues(HYPOTHETICAL), cues(NEGATION)));
  }
}
