package dev.parallax.voice.content;

import static dev.parallax.voice.words.DocumentWords.NONE;

import dev.parallax.model.voice.CueClass;
import dev.parallax.voice.cue.Cue;
import dev.parallax.voice.cue.CueKind;
import dev.parallax.voice.cue.Frame;
import dev.parallax.voice.speaker.Source;
import dev.parallax.voice.words.DocumentWords;
import dev.parallax.voice.words.Stretch;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Finds the words that a cue gives as its source's, by the parse of its sentence. */
public final class ContentReader {

  private static final Set<String> COMPLEMENTISERS = Set.of("that", "whether", "if");
  private static final Set<String> POINTING =
      Set.of(
          "this", "that", "these", "those", "it", "them", "him", "her", "itself", "himself",
          "herself");

  private final DocumentWords words;
  private final PlainContent plain;

  /**
   * @param words of the document
   */
  public ContentReader(DocumentWords words) {
    this.words = words;
    this.plain = new PlainContent(words);
  }

  /**
   * What a cue gives as its source's words; null where it gives none.
   *
   * @param source of the cue
   */
  public @Nullable Content of(Cue cue, Source source) {
    return switch (cue.kind()) {
      case PHRASE -> content(cue, Frame.CLAUSE, plain.aroundPhrase(cue, source));
      case NOUN -> content(cue, Frame.CLAUSE, ofNoun(cue, source));
      case VERB -> ofVerb(cue, source);
    };
  }

  private @Nullable Content ofVerb(Cue cue, Source source) {
    boolean speaks = source.sort() == Source.Sort.SPEAKER;
    Frame clause = cue.has(Frame.CLAUSE) || speaks ? Frame.CLAUSE : Frame.TEXT;
    Content content = null;
    if (cue.has(clause)) {
      content = content(cue, clause, clause(cue, source));
    }
    if (content == null && cue.has(Frame.OBJECT)) {
      content = content(cue, Frame.OBJECT, named(cue));
    }
    if (content == null && cue.has(Frame.AS)) {
      content = content(cue, Frame.AS, withPreposition(cue, "as"));
    }
    if (content == null && cue.has(Frame.OF)) {
      content = content(cue, Frame.OF, withPreposition(cue, "of"));
    }
    if (content == null && cue.has(Frame.INFINITIVE)) {
      content = content(cue, Frame.INFINITIVE, infinitive(cue));
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
    int clause = words.dependent(cue.word(), "ccomp");
    BitSet leftOut = leftOut(cue, source);
    if (clause != NONE && isFinite(clause)) {
      return WordSet.stretches(words, clauseWords(clause), leftOut);
    }
    String relation = words.relation(cue.word());
    int head = words.head(cue.word());
    if (head != NONE && isInserted(cue, relation)) {
      leftOut.or(words.subtree(cue.word()));
      return WordSet.stretches(words, words.subtree(head), leftOut);
    }
    return plain.afterThat(cue, source).orElse(List.of());
  }

  /** "The bases, Sorensen says, will stay"; "as Sorensen says, the bases will stay". */
  private boolean isInserted(Cue cue, String relation) {
    if (relation.equals("advcl")) {
      int mark = words.dependent(cue.word(), "mark", "advmod");
      return mark != NONE
          && words.lemma(mark).equals("as")
          && words.dependent(cue.word(), "obj") == NONE;
    }
    return relation.equals("parataxis")
        && words.dependent(cue.word(), "obj", "xcomp", "ccomp") == NONE
        && isBesideComma(cue.word());
  }

  private boolean isBesideComma(int cue) {
    BitSet insertion = words.subtree(cue);
    Stretch sentence = words.sentence(cue);
    int before = insertion.nextSetBit(0) - 1;
    int after = insertion.length();
    return before < sentence.first()
        || isComma(before)
        || isComma(insertion.nextSetBit(0))
        || after > sentence.last()
        || isComma(after);
  }

  private boolean isComma(int word) {
    return words.token(word).form().equals(",");
  }

  /** With its conjuncts, which are said along with it, and without the word that opens it. */
  private BitSet clauseWords(int clause) {
    BitSet subtree = words.subtree(clause);
    for (int dependent : words.dependents(clause)) {
      if (words.relation(dependent).equals("mark")
          && COMPLEMENTISERS.contains(words.lemma(dependent))) {
        subtree.clear(dependent);
      }
    }
    int first = subtree.nextSetBit(0);
    if (first >= 0
        && COMPLEMENTISERS.contains(words.lemma(first))
        && words.tag(first).equals("IN")) {
      subtree.clear(first);
    }
    return subtree;
  }

  private boolean isFinite(int clause) {
    if (words.dependent(clause, "mark") != NONE
        && words.dependents(clause).stream()
            .anyMatch(
                word -> words.relation(word).equals("mark") && words.lemma(word).equals("to"))) {
      return false;
    }
    return words.dependent(clause, "nsubj", "nsubj:pass", "expl", "csubj") != NONE
        || words.dependents(clause).stream().anyMatch(word -> words.tag(word).equals("MD"))
        || Set.of("VBZ", "VBP", "VBD").contains(words.tag(clause));
  }

  private BitSet leftOut(Cue cue, Source source) {
    BitSet leftOut = new BitSet();
    leftOut.set(cue.stretch().first(), cue.stretch().last() + 1);
    Stretch phrase = source.phrase();
    if (phrase != null) {
      leftOut.set(phrase.first(), phrase.last() + 1);
    }
    return leftOut;
  }

  /** "Called the visit a costly photograph": what is named, and how. */
  private List<Stretch> named(Cue cue) {
    int object = words.dependent(cue.word(), "obj");
    if (object == NONE) {
      return List.of();
    }
    int complement = words.dependent(cue.word(), "xcomp", "ccomp", "obl", "acl", "iobj");
    BitSet set = new BitSet();
    if (object > cue.word()) {
      set.or(words.subtree(object));
    }
    if (complement != NONE && complement > cue.word()) {
      set.or(words.subtree(complement));
    } else if (!hasMark(set)) {
      // "He called the minister": nothing is said of whoever is called.
      return List.of();
    }
    if (isPointing(object)) {
      set.andNot(words.subtree(object));
    }
    cutAfterMarks(set);
    return WordSet.stretches(words, set, leftOut(cue, Source.ABSENT));
  }

  /** What stands in marks is what it is called; the author goes on after them. */
  private void cutAfterMarks(BitSet set) {
    int opening = NONE;
    for (int word = set.nextSetBit(0); word >= 0; word = set.nextSetBit(word + 1)) {
      if (isMark(word) && opening != NONE) {
        set.clear(word, set.length());
        return;
      }
      opening = isMark(word) ? word : opening;
    }
  }

  private boolean isMark(int word) {
    return words.tag(word).equals("``") || words.tag(word).equals("''");
  }

  private boolean hasMark(BitSet set) {
    return set.stream().anyMatch(this::isMark);
  }

  /** "Calls this posture ...": what is pointed at is the author's. */
  private boolean isPointing(int object) {
    return POINTING.contains(words.lemma(object))
        || words.dependents(object).stream()
            .anyMatch(
                word -> words.relation(word).equals("det") && POINTING.contains(words.lemma(word)));
  }

  /** "Describes the deal as a mistake": the phrase hangs on the verb or on its object. */
  private List<Stretch> withPreposition(Cue cue, String preposition) {
    List<Integer> close = new ArrayList<>(words.dependents(cue.word()));
    words.dependents(cue.word()).forEach(dependent -> close.addAll(words.dependents(dependent)));
    for (int dependent : close) {
      if (dependent > cue.word() && opensWith(dependent, preposition)) {
        BitSet set = words.subtree(dependent);
        words.dependents(dependent).stream()
            .filter(word -> words.lemma(word).equals(preposition))
            .findFirst()
            .ifPresent(set::clear);
        return WordSet.stretches(words, set, leftOut(cue, Source.ABSENT));
      }
    }
    return List.of();
  }

  private boolean opensWith(int word, String preposition) {
    return words.dependents(word).stream()
        .anyMatch(
            dependent ->
                Set.of("case", "mark").contains(words.relation(dependent))
                    && words.lemma(dependent).equals(preposition));
  }

  private List<Stretch> infinitive(Cue cue) {
    int clause = words.dependent(cue.word(), "xcomp", "ccomp");
    return clause == NONE
        ? List.of()
        : WordSet.stretches(words, words.subtree(clause), leftOut(cue, Source.ABSENT));
  }

  /** "Her claim that exports rose"; not "the claim that she made". */
  private List<Stretch> ofNoun(Cue cue, Source source) {
    if (cue.kind() != CueKind.NOUN) {
      return List.of();
    }
    int clause = words.dependent(cue.word(), "ccomp", "acl");
    if (clause != NONE && clause > cue.word() && opensWith(clause, "that") && isFinite(clause)) {
      return WordSet.stretches(words, clauseWords(clause), leftOut(cue, source));
    }
    return List.of();
  }
}
