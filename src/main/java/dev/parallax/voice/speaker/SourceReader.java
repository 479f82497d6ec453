package dev.parallax.voice.speaker;

import static dev.parallax.voice.words.DocumentWords.NONE;

import dev.parallax.model.annotation.Mention;
import dev.parallax.model.voice.SpeakerKind;
import dev.parallax.voice.cue.Cue;
import dev.parallax.voice.words.DocumentWords;
import java.util.Set;

/** Finds the source of a cue: who speaks. */
public final class SourceReader {

  private static final Set<String> NAMES =
      Set.of("PERSON", "ORGANIZATION", "COUNTRY", "LOCATION", "NATIONALITY");
  private static final Set<String> OWNERS = Set.of("of", "by", "from", "among");

  private final DocumentWords words;
  private final SpeakerSubjects subjects;
  private final Neighbours neighbours;

  /**
   * @param words of the document
   */
  public SourceReader(DocumentWords words) {
    this.words = words;
    this.subjects = new SpeakerSubjects(words);
    this.neighbours = new Neighbours(words);
  }

  /** The source of a cue, by the parse; beside it, where the parse has none. */
  public Source of(Cue cue) {
    return switch (cue.kind()) {
      case NOUN -> ofNoun(cue.word());
      // "According to" hangs on this or that in a parse; what stands after it does not lie.
      case PHRASE -> source(neighbours.after(cue.word()));
      case VERB -> ofVerb(cue.word());
    };
  }

  private Source ofVerb(int verb) {
    if (subjects.isPassive(verb)) {
      return source(subjects.agent(verb));
    }
    int inserted = neighbours.inserted(verb);
    if (inserted != NONE) {
      return source(inserted);
    }
    int subject = subjects.of(verb);
    return subject == NONE ? inverted(verb) : source(subject);
  }

  /** ", argues Petrova:" is taken for a verb and its object more often than not. */
  private Source inverted(int verb) {
    Source source = source(neighbours.inverted(verb));
    return source.sort() == Source.Sort.SPEAKER ? source : Source.ABSENT;
  }

  private Source ofNoun(int noun) {
    int owner = words.dependent(noun, "nmod:poss");
    if (owner != NONE) {
      return source(owner);
    }
    for (int dependent : words.dependents(noun)) {
      boolean owns =
          words.relation(dependent).startsWith("nmod")
              && words.dependents(dependent).stream()
                  .anyMatch(word -> OWNERS.contains(words.lemma(word)));
      if (owns) {
        return source(dependent);
      }
    }
    return Source.ABSENT;
  }

  /**
   * The source of a verb beside a passage: a parser that has lost itself in a long quotation finds
   * the subject in it.
   *
   * @param from first word after the passage, or of the sentence before it
   * @param to last word before the passage, or of the sentence after it
   */
  public Source beside(int verb, int from, int to) {
    Source before = source(neighbours.before(verb, from));
    return before.canSpeak() || before.sort() == Source.Sort.AUTHOR
        ? before
        : source(neighbours.after(verb, to));
  }

  /**
   * What a word is as a source.
   *
   * @param head main word of a phrase, or {@link DocumentWords#NONE}
   */
  public Source source(int head) {
    return head == NONE
        ? Source.ABSENT
        : new Source(sort(head), kind(head), head, SourcePhrase.of(words, head));
  }

  private SpeakerKind kind(int head) {
    if (sort(head) == Source.Sort.AUTHOR) {
      return SpeakerKind.AUTHOR;
    }
    if (words.tag(head).startsWith("PRP") || words.lemma(head).equals("who")) {
      return SpeakerKind.PRONOUN;
    }
    return isName(head) || words.tag(head).startsWith("NNP")
        ? SpeakerKind.NAMED
        : SpeakerKind.DESCRIBED;
  }

  private Source.Sort sort(int head) {
    if (hasNo(head)) {
      return Source.Sort.NOBODY;
    }
    Source.Sort sort = SourceWords.standard().sort(words.lemma(head));
    // A name that is a thing by its word is a name first: "the Guardian", "Bloomberg".
    boolean named = isName(head) || words.tag(head).startsWith("NNP");
    return named && sort == Source.Sort.THING ? Source.Sort.SPEAKER : sort;
  }

  private boolean isName(int word) {
    Mention mention = words.mention(word);
    return mention != null && NAMES.contains(mention.type());
  }

  private boolean hasNo(int head) {
    return words.dependents(head).stream()
        .anyMatch(word -> words.relation(word).equals("det") && words.lemma(word).equals("no"));
  }
}
