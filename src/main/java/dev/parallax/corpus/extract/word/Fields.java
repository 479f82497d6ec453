package dev.parallax.corpus.extract.word;

import dev.parallax.model.text.SegmentKind;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Element;

/**
 * Follows the fields of a text. A field is an instruction and its result; only the result is text,
 * and that of some instructions is a contents list or a list of references.
 */
final class Fields {

  private static final class Field {
    final StringBuilder instruction = new StringBuilder();
    boolean hasResult;
  }

  private final Deque<Field> open = new ArrayDeque<>();

  /**
   * An instruction never goes beyond its paragraph; one that is not ended must not hide the rest.
   */
  void startParagraph() {
    open.removeIf(field -> !field.hasResult);
  }

  void mark(Element fieldCharacter) {
    String type = String.valueOf(Xml.attribute(fieldCharacter, "fldCharType"));
    switch (type) {
      case "begin" -> open.push(new Field());
      case "separate" -> {
        if (!open.isEmpty()) {
          open.element().hasResult = true;
        }
      }
      default -> open.poll();
    }
  }

  void instruct(String instruction) {
    if (!open.isEmpty()) {
      open.element().instruction.append(instruction);
    }
  }

  /** Whether what stands here is text and no part of an instruction. */
  boolean isText() {
    return open.stream().allMatch(field -> field.hasResult);
  }

  /** What the results of the open fields are, or null where they are ordinary text. */
  @Nullable SegmentKind kind() {
    return open.stream()
        .map(field -> kind(field.instruction.toString()))
        .filter(kind -> kind != null)
        .findFirst()
        .orElse(null);
  }

  static @Nullable SegmentKind kind(String instruction) {
    String name = instruction.strip().toUpperCase(Locale.ROOT);
    if (name.matches("(?s)(?:TOC|TOA|INDEX)\\b.*")) {
      return SegmentKind.BOILERPLATE;
    }
    boolean references =
        name.startsWith("BIBLIOGRAPHY")
            || name.matches("(?s)ADDIN (?:ZOTERO_BIBL|EN\\.REFLIST|.*BIBLIOGRAPHY)\\b.*");
    return references ? SegmentKind.REFERENCE : null;
  }
}
