package dev.parallax.tone.grammar;

import dev.parallax.model.annotation.Sentence;
import dev.parallax.model.annotation.Token;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Tells the tense of each finite verb group, by its finite verb and what belongs to that.
 *
 * <p>Of the two times of a perfect (H. Reichenbach, Elements of Symbolic Logic, 1947, §51) the
 * event's is taken: {@code has fallen} speaks of the past. Modal verbs other than {@code will} and
 * {@code shall} place nothing in time, and their groups are not counted.
 */
public final class TenseReader {

  private static final Set<String> PRESENT_TAGS = Set.of("VBP", "VBZ");

  private final PhraseList future;

  private TenseReader(PhraseList future) {
    this.future = future;
  }

  /** Reads the list of future phrases. */
  public static TenseReader load() {
    return new TenseReader(PhraseList.load("future.txt"));
  }

  /** The tenses of the finite verb groups that have one, in order. */
  public List<Tense> read(Sentence sentence) {
    VerbGroups groups = new VerbGroups(sentence);
    return sentence.tokens().stream()
        .flatMap(token -> Stream.ofNullable(tense(token, sentence.tokens(), groups)))
        .toList();
  }

  private @Nullable Tense tense(Token token, List<Token> tokens, VerbGroups groups) {
    if (future.beginsAt(tokens, token.index() - 1)) {
      return Tense.FUTURE;
    }
    if (token.partOfSpeech().equals("VBD")) {
      return Tense.PAST;
    }
    if (!PRESENT_TAGS.contains(token.partOfSpeech())) {
      return null;
    }
    return isPerfect(token, groups) ? Tense.PAST : Tense.PRESENT;
  }

  private static boolean isPerfect(Token finite, VerbGroups groups) {
    return finite.lemma().equals("have")
        && groups.after(finite).stream()
            .filter(verb -> verb.partOfSpeech().equals("VBN"))
            .findFirst()
            .filter(verb -> !isPossession(verb))
            .isPresent();
  }

  /** {@code has got} says what {@code has} says. */
  private static boolean isPossession(Token participle) {
    return participle.form().equals("got");
  }
}
