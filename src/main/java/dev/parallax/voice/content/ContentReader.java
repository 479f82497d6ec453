package dev.parallax.voice.content;

import dev.parallax.model.voice.CueClass;
import dev.parallax.voice.cue.Cue;
import dev.parallax.voice.cue.Frame;
import dev.parallax.voice.speaker.Source;
import dev.parallax.voice.words.DocumentWords;
import dev.parallax.voice.words.Stretch;
import java.util.BitSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Finds the words that a cue gives as its source's. */
public final class ContentReader {

  /** In the order in which they are tried: a verb may stand in several. */
  private static final List<Frame> AFTER_CLAUSES =
      List.of(Frame.OBJECT, Frame.AS, Frame.OF, Frame.INFINITIVE);

  private final ContentClauseReader clauses;
  private final NamedReader names;
  private final PlainContent plain;

  /**
   * @param words of the document
   */
  public ContentReader(DocumentWords words) {
    this.clauses = new ContentClauseReader(words);
    this.names = new NamedReader(words);
    this.plain = new PlainContent(words);
  }

  /**
   * What a cue gives as its source's words; null where it gives none.
   *
   * @param source of the cue
   */
  public @Nullable Content of(Cue cue, Source source) {
    return switch (cue.kind()) {
      case PHRASE -> ofClause(cue, () -> plain.aroundPhrase(cue, source));
      case NOUN -> ofClause(cue, () -> clauses.ofNoun(cue, leftOut(cue, source)));
      case VERB -> ofVerb(cue, source);
    };
  }

  /** "A quote by Ito" and "in the words of Ito" introduce nothing but what stands in marks. */
  private @Nullable Content ofClause(Cue cue, Supplier<List<Stretch>> stretches) {
    return cue.has(Frame.CLAUSE) ? content(cue, Frame.CLAUSE, stretches.get()) : null;
  }

  private @Nullable Content ofVerb(Cue cue, Source source) {
    boolean speaks = source.sort() == Source.Sort.SPEAKER;
    Frame clause = cue.has(Frame.CLAUSE) || speaks ? Frame.CLAUSE : Frame.TEXT;
    Content content = cue.has(clause) ? content(cue, clause, clause(cue, source)) : null;
    for (Frame frame : AFTER_CLAUSES) {
      if (content == null && cue.has(frame)) {
        content = content(cue, frame, inFrame(cue, frame));
      }
    }
    return content;
  }

  private @Nullable Content content(Cue cue, Frame frame, List<Stretch> stretches) {
    CueClass cueClass = Objects.requireNonNull(cue.frames().get(frame));
    return stretches.isEmpty() ? null : new Content(cueClass, stretches);
  }

  private List<Stretch> clause(Cue cue, Source source) {
    // Between commas, what stands around source and cue is the content, whatever the parser says.
    Optional<List<Stretch>> around = plain.besideInsertion(cue, source);
    if (around.isPresent()) {
      return around.get();
    }
    List<Stretch> parsed = clauses.ofVerb(cue, leftOut(cue, source));
    return parsed.isEmpty() ? plain.afterThat(cue, source).orElse(List.of()) : parsed;
  }

  private List<Stretch> inFrame(Cue cue, Frame frame) {
    BitSet leftOut = leftOut(cue, Source.ABSENT);
    return switch (frame) {
      case OBJECT -> names.named(cue, leftOut);
      case AS -> names.withPreposition(cue, "as", leftOut);
      case OF -> names.withPreposition(cue, "of", leftOut);
      default -> clauses.infinitive(cue, leftOut);
    };
  }

  static BitSet leftOut(Cue cue, Source source) {
    BitSet leftOut = new BitSet();
    leftOut.set(cue.stretch().first(), cue.stretch().last() + 1);
    Stretch phrase = source.phrase();
    if (phrase != null) {
      leftOut.set(phrase.first(), phrase.last() + 1);
    }
    return leftOut;
  }
}
