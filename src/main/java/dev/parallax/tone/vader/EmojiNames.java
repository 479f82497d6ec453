package dev.parallax.tone.vader;

import static java.util.stream.Collectors.toMap;

import java.util.HashMap;
import java.util.Map;
import net.fellbaum.jemoji.Emoji;
import net.fellbaum.jemoji.EmojiManager;
import org.jspecify.annotations.Nullable;

/**
 * Says emoji in words, for it is their words that have a valence. Only emoji of one code point are
 * named, and only those of Unicode's Emoji 11, the version that VADER knows.
 */
final class EmojiNames {

  private static final double VERSION = 11;

  /** Below it no emoji but © and ® is found, and most texts have nothing above it. */
  private static final int FIRST_SYMBOL = 0x203C;

  /** What follows a symbol that is to be shown as an emoji. */
  private static final String VARIATION_SELECTOR = "\uFE0F";

  private EmojiNames() {}

  /** The text with every emoji replaced by its name. */
  static String named(String text) {
    return text.codePoints().anyMatch(EmojiNames::mayBeEmoji) ? replaced(text) : text;
  }

  private static boolean mayBeEmoji(int c) {
    return c >= FIRST_SYMBOL || c == '©' || c == '®';
  }

  private static String replaced(String text) {
    StringBuilder result = new StringBuilder(text.length());
    boolean parted = true;
    for (int i = 0; i < text.length(); i += Character.charCount(text.codePointAt(i))) {
      int c = text.codePointAt(i);
      String name = Holder.NAMES.get(c);
      if (name == null) {
        result.appendCodePoint(c);
      } else {
        result.append(parted ? "" : " ").append(name);
      }
      parted = name == null && c == ' ';
    }
    return result.toString();
  }

  /** Loads the names when the first text needs them. */
  private static final class Holder {

    static final Map<Integer, String> NAMES = names();

    private static Map<Integer, String> names() {
      Map<Integer, String> names = new HashMap<>();
      for (Emoji emoji : EmojiManager.getAllEmojis()) {
        Integer codePoint = onlyCodePoint(emoji);
        if (codePoint != null) {
          names.put(codePoint, emoji.getDescription());
        }
      }
      names.putAll(changed());
      return Map.copyOf(names);
    }

    private static @Nullable Integer onlyCodePoint(Emoji emoji) {
      String text = emoji.getEmoji().replace(VARIATION_SELECTOR, "");
      boolean known = emoji.getVersion() <= VERSION;
      return known && text.codePointCount(0, text.length()) == 1 ? text.codePointAt(0) : null;
    }

    private static Map<Integer, String> changed() {
      return ListResource.pairs("emoji-names.tsv").entrySet().stream()
          .collect(toMap(entry -> Integer.valueOf(entry.getKey(), 16), Map.Entry::getValue));
    }
  }
}
