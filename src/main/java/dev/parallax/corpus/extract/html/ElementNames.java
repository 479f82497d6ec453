package dev.parallax.corpus.extract.html;

import dev.parallax.model.ResourceLines;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** Says what an element is by the names that its page gives it. */
final class ElementNames {

  private static final String FILLER = "filler";
  private static final Pattern PARTING =
      Pattern.compile("[^\\p{L}]+|(?<=\\p{Ll})(?=\\p{Lu})|(?<=\\p{Lu})(?=\\p{Lu}\\p{Ll})");

  /** Programs name a post by its subjects, and a heading's id after what it says. */
  private static final Pattern SUBJECT = Pattern.compile("(?:tag|category|topic|term)[-_].*");

  private static final Set<String> NAMED_BY_CONTENT =
      Set.of("h1", "h2", "h3", "h4", "h5", "h6", "a");

  private static final Map<String, String> WORDS = words();

  private ElementNames() {}

  private static Map<String, String> words() {
    Map<String, String> words = new TreeMap<>();
    ResourceLines.of(ElementNames.class, "element-names.tsv")
        .map(line -> line.split("\t", 2))
        .forEach(
            cells ->
                Stream.of(cells[1].split(" "))
                    .forEach(word -> words.putIfAbsent(word.toLowerCase(Locale.ROOT), cells[0])));
    return words;
  }

  /** What its names make of it: {@code comments}, {@code boilerplate} and so on, or null. */
  static @Nullable String kind(Element element) {
    boolean hasOwnId = !NAMED_BY_CONTENT.contains(element.normalName());
    Stream<String> names =
        Stream.concat(
            element.classNames().stream(),
            Stream.of(hasOwnId ? element.id() : "", customName(element)));
    return names.map(ElementNames::kind).filter(Objects::nonNull).findFirst().orElse(null);
  }

  /** Elements of a page's own are named for what they are: {@code x-comment-tree}. */
  private static String customName(Element element) {
    String name = element.normalName();
    int dash = Math.max(name.indexOf('-'), name.indexOf(':'));
    return dash < 0 ? "" : name.substring(dash + 1);
  }

  static @Nullable String kind(String name) {
    if (SUBJECT.matcher(name).matches()) {
      return null;
    }
    String kind = null;
    for (String word : PARTING.split(name, -1)) {
      if (word.isEmpty()) {
        continue;
      }
      String of = WORDS.get(word.toLowerCase(Locale.ROOT));
      if (of == null) {
        return null;
      }
      kind = kind == null && !of.equals(FILLER) ? of : kind;
    }
    return kind;
  }
}
