package dev.parallax.corpus.extract.word;

import dev.parallax.model.text.SegmentKind;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Element;

/** What a content control says of its content. */
final class Controls {

  private Controls() {}

  /** Whether it holds but the request to fill it in. */
  static boolean isPlaceholder(Element control) {
    return Boolean.TRUE.equals(Xml.isOn(control, "sdtPr", "showingPlcHdr"));
  }

  /** What its paragraphs are, or null where they are ordinary text. */
  static @Nullable SegmentKind kind(Element control) {
    if (Xml.find(control, "sdtPr", "bibliography") != null) {
      return SegmentKind.REFERENCE;
    }
    String gallery = Xml.value(control, "sdtPr", "docPartObj", "docPartGallery");
    return switch (gallery == null ? "" : gallery.toLowerCase(Locale.ROOT)) {
      case "table of contents" -> SegmentKind.BOILERPLATE;
      case "bibliographies" -> SegmentKind.REFERENCE;
      default -> null;
    };
  }
}
