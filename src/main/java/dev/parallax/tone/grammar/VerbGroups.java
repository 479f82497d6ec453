package dev.parallax.tone.grammar;

import static java.util.stream.Collectors.groupingBy;

import dev.parallax.model.annotation.Sentence;
import dev.parallax.model.annotation.Token;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** Which verbs stand together with a finite verb ({@code has been seen}). */
final class VerbGroups {

  /** Tokens looked at after a finite verb where no parse says what belongs to it. */
  private static final int WINDOW = 6;

  private final List<Token> tokens;
  private final Map<Integer, List<Token>> auxiliaries;

  VerbGroups(Sentence sentence) {
    this.tokens = sentence.tokens();
    this.auxiliaries =
        tokens.stream()
            .filter(token -> token.head() != null && isAuxiliary(token))
            .collect(groupingBy(token -> Objects.requireNonNull(token.head())));
  }

  /** The verbs of the group after its finite verb, in order; by the parse where there is one. */
  List<Token> after(Token finite) {
    return finite.head() == null ? inWindow(finite) : inParse(finite, finite.head());
  }

  private List<Token> inParse(Token finite, int head) {
    int main = isAuxiliary(finite) ? head : finite.index();
    List<Token> group = new ArrayList<>(auxiliaries.getOrDefault(main, List.of()));
    if (main > 0) {
      group.add(tokens.get(main - 1));
    }
    group.removeIf(token -> token.index() <= finite.index());
    group.sort(Comparator.comparing(Token::index));
    return group;
  }

  /** Verbs in a row, between which adverbs may stand, and in a question first the subject. */
  private List<Token> inWindow(Token finite) {
    List<Token> group = new ArrayList<>();
    int end = Math.min(tokens.size(), finite.index() + WINDOW);
    for (Token token : tokens.subList(finite.index(), end)) {
      if (token.partOfSpeech().startsWith("VB")) {
        group.add(token);
      } else if (!isPassedOver(token, finite)) {
        break;
      }
    }
    return group;
  }

  private static boolean isPassedOver(Token token, Token finite) {
    boolean subject = token.partOfSpeech().equals("PRP") && token.index() == finite.index() + 1;
    return subject || token.partOfSpeech().startsWith("RB");
  }

  private static boolean isAuxiliary(Token token) {
    String relation = Objects.requireNonNullElse(token.relation(), "");
    return relation.startsWith("aux") || relation.equals("cop");
  }
}
