package dev.parallax.annotate.sentence;

import edu.stanford.nlp.ling.CoreAnnotations.CodepointOffsetBeginAnnotation;
import edu.stanford.nlp.ling.CoreAnnotations.CodepointOffsetEndAnnotation;
import edu.stanford.nlp.ling.CoreLabel;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Parts tokens in which the tokenizer saw no end of a sentence, since no blank follows the full
 * stop: {@code cat.The}, and a note number as in {@code treaty.3}. In web archives every fifth
 * speech has some (CoreNLP#854).
 */
final class GluedStops {

  /** A word in small letters or a number, then a word that begins with a capital. */
  private static final Pattern WORDS =
      Pattern.compile("(\\p{L}*\\p{Ll}{2}|\\d[\\d,]*\\d)([.!?])(\\p{Lu}[\\p{L}'-]*)");

  private static final Pattern NOTE = Pattern.compile("\\.(\\d{1,3})");
  private static final Pattern WORD = Pattern.compile("\\p{L}*\\p{Ll}{2}");

  private GluedStops() {}

  /** The tokens of a text, with those parted that hold the end of a sentence. */
  static List<CoreLabel> part(List<CoreLabel> tokens) {
    List<CoreLabel> parted = new ArrayList<>(tokens.size());
    for (int i = 0; i < tokens.size(); i++) {
      CoreLabel token = tokens.get(i);
      @Nullable CoreLabel next = i + 1 < tokens.size() ? tokens.get(i + 1) : null;
      Matcher words = WORDS.matcher(token.word());
      Matcher note = NOTE.matcher(token.word());
      if (isWhole(token) && words.matches() && !KnownWords.FILES.contains(words.group(3))) {
        parted.add(piece(token, 0, words.end(1)));
        parted.add(piece(token, words.start(2), words.end(2)));
        boolean title =
            KnownWords.TITLES.contains(words.group(3)) && next != null && isStopOf(token, next);
        parted.add(piece(token, words.start(3), words.end(3)));
        if (title) {
          lengthen(parted.get(parted.size() - 1));
          i++;
        }
      } else if (isWhole(token) && note.matches() && isNote(parted, token, next)) {
        parted.add(piece(token, 0, 1));
        parted.add(piece(token, 1, note.end()));
      } else {
        parted.add(token);
      }
    }
    return parted;
  }

  /** Whether the token stands for just its characters, so that its places can be counted. */
  private static boolean isWhole(CoreLabel token) {
    String word = token.word();
    // Letters of mathematical alphabets are two units of UTF-16, and places here count both ways.
    return word.length() == token.endPosition() - token.beginPosition()
        && word.length() == word.codePointCount(0, word.length());
  }

  private static boolean isNote(List<CoreLabel> before, CoreLabel token, @Nullable CoreLabel next) {
    if (before.isEmpty() || next == null) {
      return false;
    }
    CoreLabel last = before.get(before.size() - 1);
    return last.endPosition() == token.beginPosition()
        && WORD.matcher(last.word()).matches()
        && next.beginPosition() > token.endPosition()
        && TokenSequence.mayBegin(next.word());
  }

  private static boolean isStopOf(CoreLabel token, CoreLabel next) {
    return next.word().equals(".") && next.beginPosition() == token.endPosition();
  }

  private static CoreLabel piece(CoreLabel token, int from, int to) {
    CoreLabel piece = new CoreLabel(token);
    String text = token.word().substring(from, to);
    piece.setWord(text);
    piece.setValue(text);
    piece.setOriginalText(text);
    piece.setBeginPosition(token.beginPosition() + from);
    piece.setEndPosition(token.beginPosition() + to);
    int start = token.get(CodepointOffsetBeginAnnotation.class);
    piece.set(CodepointOffsetBeginAnnotation.class, start + from);
    piece.set(CodepointOffsetEndAnnotation.class, start + to);
    return piece;
  }

  /** A title takes its full stop, as the tokenizer would have it. */
  private static void lengthen(CoreLabel title) {
    String text = title.word() + ".";
    title.setWord(text);
    title.setValue(text);
    title.setOriginalText(text);
    title.setEndPosition(title.endPosition() + 1);
    title.set(
        CodepointOffsetEndAnnotation.class, title.get(CodepointOffsetEndAnnotation.class) + 1);
  }
}
