package dev.parallax.voice.cue;

import dev.parallax.model.voice.CueClass;
import dev.parallax.voice.words.DocumentWords;
import dev.parallax.voice.words.Stretch;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Finds the words of a document that may introduce what somebody says. */
public final class CueFinder {

  private static final Set<String> NEGATIONS = Set.of("not", "never", "n't", "hardly", "no");
  private static final Set<String> POSSIBILITIES =
      Set.of("may", "might", "could", "can", "would", "should");
  private static final Map<Frame, CueClass> SPEECH_OF_PHRASE =
      Map.of(Frame.CLAUSE, CueClass.SPEECH, Frame.QUOTE, CueClass.SPEECH);

  private final DocumentWords words;
  private final CueLexicon lexicon = CueLexicon.standard();

  private CueFinder(DocumentWords words) {
    this.words = words;
  }

  /** All cues, in order. */
  public static List<Cue> find(DocumentWords words) {
    CueFinder finder = new CueFinder(words);
    List<Cue> cues = new ArrayList<>();
    for (int word = 0; word < words.size(); word++) {
      Cue cue = finder.at(word);
      if (cue != null) {
        cues.add(cue);
      }
    }
    return cues;
  }

  private @Nullable Cue at(int word) {
    if (isAccordingTo(word)) {
      return phrase(new Stretch(word, word + 1), SPEECH_OF_PHRASE);
    }
    if (isInTheWordsOf(word)) {
      return phrase(new Stretch(word, word + 3), Map.of(Frame.QUOTE, CueClass.SPEECH));
    }
    String tag = words.tag(word);
    if (tag.startsWith("VB") && isVerb(word)) {
      return cue(CueKind.VERB, word);
    }
    return tag.equals("NN") || tag.equals("NNS") ? cue(CueKind.NOUN, word) : null;
  }

  private static Cue phrase(Stretch stretch, Map<Frame, CueClass> frames) {
    return new Cue(CueKind.PHRASE, stretch.last(), stretch, frames, false, null);
  }

  private @Nullable Cue cue(CueKind kind, int word) {
    Map<Frame, CueClass> frames = lexicon.frames(kind, words.lemma(word));
    return frames.isEmpty()
        ? null
        : new Cue(kind, word, new Stretch(word, word), frames, isNegated(word), modality(word));
  }

  /** Not the participle before a noun: "the reported losses". */
  private boolean isVerb(int word) {
    return !Set.of("amod", "compound", "aux", "case", "mark").contains(words.relation(word));
  }

  private boolean isAccordingTo(int word) {
    return words.token(word).form().toLowerCase(Locale.ROOT).equals("according")
        && word < words.sentence(word).last()
        && words.lemma(word + 1).equals("to");
  }

  private boolean isInTheWordsOf(int word) {
    List<String> phrase = List.of("in", "the", "word", "of");
    return word + 3 <= words.sentence(word).last()
        && IntStream.range(0, 4).allMatch(i -> words.lemma(word + i).equals(phrase.get(i)));
  }

  private boolean isNegated(int word) {
    return words.dependents(word).stream()
        .anyMatch(dependent -> NEGATIONS.contains(words.lemma(dependent)));
  }

  private @Nullable String modality(int word) {
    return words.dependents(word).stream()
        .filter(dependent -> words.tag(dependent).equals("MD"))
        .map(words::lemma)
        .filter(POSSIBILITIES::contains)
        .findFirst()
        .orElse(null);
  }
}
