package dev.parallax.corpus.extract.word;

import java.util.List;
import java.util.Optional;
import org.w3c.dom.Element;

/** What a file says twice, for newer and for older programs, is read once. */
final class Alternatives {

  private Alternatives() {}

  /** The first alternative that holds text, else the first. */
  static Optional<Element> chosen(Element alternateContent) {
    List<Element> all = Xml.children(alternateContent);
    return all.stream()
        .filter(alternative -> !Xml.outermost(alternative, "t").isEmpty())
        .findFirst()
        .or(() -> all.stream().findFirst());
  }
}
