package dev.parallax.voice.passage;

import dev.parallax.model.voice.CueClass;
import dev.parallax.model.voice.QuotationKind;
import dev.parallax.voice.content.Content;
import dev.parallax.voice.cue.Cue;
import dev.parallax.voice.cue.CueKind;
import dev.parallax.voice.cue.Frame;
import dev.parallax.voice.mark.Marked;
import dev.parallax.voice.speaker.Source;
import dev.parallax.voice.speaker.SourceReader;
import dev.parallax.voice.words.DocumentWords;
import dev.parallax.voice.words.Stretch;
import java.util.ArrayList;
import java.util.List;
import java.util.NavigableMap;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Reads which passages in marks are quotations, and whose. */
public final class PassageReader {

  private static final String BY_CUE = "cue";
  private static final String BY_NOBODY = "none";
  private static final Set<String> OPENED_BY =
      Set.of(",", ":", "--", "—", "–", "(", ".", "?", "!", ";");

  private final DocumentWords words;
  private final Manner manner;
  private final CueLinks links;
  private final SourceReader sources;
  private final List<SpeakerRule> rules;

  /**
   * @param attributions whose cues stand outside of all marks, in order
   */
  public PassageReader(DocumentWords words, List<Attribution> attributions) {
    this.words = words;
    this.manner = new Manner(words);
    this.links = new CueLinks(words, attributions);
    this.sources = new SourceReader(words);
    NavigableMap<Integer, Attribution> byWord = new TreeMap<>();
    attributions.forEach(attribution -> byWord.put(attribution.cue().word(), attribution));
    SpeakingSubjects subjects = new SpeakingSubjects(words);
    this.rules =
        List.of(
            new ColonBefore(words, byWord, subjects),
            new Label(words, sources),
            new ByLine(words, sources),
            new SameSpeaker(words),
            new ParagraphBefore(words),
            new SameSentence(words, subjects),
            new SentenceBefore(words, subjects));
  }

  /**
   * The quotations among passages, in order.
   *
   * @param marked what stands between marks
   */
  public List<Quote> read(List<Marked> marked) {
    List<Quote> quotes = new ArrayList<>();
    for (Passage passage : Passage.of(words, marked)) {
      Attribution link = links.of(passage);
      Quote quote = link == null ? withoutCue(passage, quotes) : withCue(passage, link);
      if (quote != null && isInterrupted(quotes, quote)) {
        quotes.add(joined(quotes.remove(quotes.size() - 1), quote));
      } else if (quote != null) {
        quotes.add(quote);
      }
    }
    return quotes;
  }

  private @Nullable Quote withCue(Passage passage, Attribution link) {
    Content content = link.content();
    boolean part = content != null && isPart(passage, content);
    Source source = source(passage, link);
    if (part) {
      return null;
    }
    Cue cue = link.cue();
    boolean free = isFree(passage, cue);
    if (!free && !manner.isClause(passage)) {
      return null;
    }
    return new Quote(
        manner.isClause(passage) || free ? QuotationKind.DIRECT : QuotationKind.MIXED,
        passage.stretches(),
        cue,
        quoteClass(cue),
        source,
        BY_CUE);
  }

  private Source source(Passage passage, Attribution link) {
    Stretch phrase = link.source().phrase();
    int cue = link.cue().word();
    boolean lost =
        phrase == null || passage.stretches().stream().anyMatch(part -> part.meets(phrase));
    if (!lost || link.cue().kind() != CueKind.VERB) {
      return link.source().asSpeaker();
    }
    Stretch sentence = words.sentence(cue);
    Source beside =
        cue > passage.last()
            ? sources.beside(cue, passage.last() + 1, sentence.last())
            : sources.beside(cue, sentence.first(), passage.first() - 1);
    return beside.asSpeaker();
  }

  /** Whether the author's words go on into the marks: what is said begins before them. */
  private boolean isPart(Passage passage, Content content) {
    Stretch first = content.stretches().get(0);
    boolean within =
        content.stretches().stream().anyMatch(part -> part.meets(passage.stretches().get(0)));
    return within
        && first.first() < passage.first()
        && words.count(new Stretch(first.first(), passage.first() - 1)) > 0
        && !isFree(passage, null);
  }

  /** Whether a stop, a comma or the cue itself stands before the marks, not a word of a phrase. */
  private boolean isFree(Passage passage, @Nullable Cue cue) {
    int before = passage.first() - 2;
    return before < words.paragraph(passage.first()).first()
        || OPENED_BY.contains(words.token(before).form())
        || (cue != null && (before == cue.word() || cue.word() > passage.last()));
  }

  private static CueClass quoteClass(Cue cue) {
    return cue.frames().containsKey(Frame.QUOTE)
        ? Objects.requireNonNull(cue.frames().get(Frame.QUOTE))
        : cue.frames().values().iterator().next();
  }

  private @Nullable Quote withoutCue(Passage passage, List<Quote> before) {
    if (!manner.isSpoken(passage)) {
      return null;
    }
    Source source = Source.ABSENT;
    String by = BY_NOBODY;
    for (SpeakerRule rule : rules) {
      Source found = rule.find(passage, before);
      if (found != null) {
        source = found;
        by = rule.name();
        break;
      }
    }
    QuotationKind kind = manner.isClause(passage) ? QuotationKind.DIRECT : QuotationKind.MIXED;
    return new Quote(kind, passage.stretches(), null, null, source, by);
  }

  /** "'We can wait,' Okafor said, 'but not for ever.'" */
  private boolean isInterrupted(List<Quote> quotes, Quote next) {
    if (quotes.isEmpty() || next.cue() == null) {
      return false;
    }
    Quote last = quotes.get(quotes.size() - 1);
    return next.cue().equals(last.cue())
        && last.last() < next.cue().word()
        && next.cue().word() < next.first();
  }

  private static Quote joined(Quote first, Quote second) {
    List<Stretch> stretches = new ArrayList<>(first.stretches());
    stretches.addAll(second.stretches());
    return new Quote(
        first.kind(), stretches, first.cue(), first.cueClass(), first.source(), first.rule());
  }
}
