package dev.parallax.corpus.extract.word;

import dev.parallax.model.text.SegmentKind;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Element;

/**
 * Says what part a paragraph plays by its style. Word stores built-in styles under their English
 * names in every language; a style of one's own tells by its outline level or by the style it is
 * based on.
 */
final class WordStyles {

  /**
   * What part a paragraph plays.
   *
   * @param level of a heading, from 1; else 0
   */
  record Role(SegmentKind kind, int level) {
    static Role of(SegmentKind kind) {
      return new Role(kind, 0);
    }
  }

  private static final Pattern HEADING = Pattern.compile("heading ?([1-9])");

  private static final Map<SegmentKind, Pattern> KINDS =
      Map.of(
          SegmentKind.TITLE, Pattern.compile("title"),
          SegmentKind.CAPTION, Pattern.compile("caption"),
          SegmentKind.REFERENCE, Pattern.compile("bibliography|endnote bibliography.*"),
          SegmentKind.FOOTNOTE, Pattern.compile("(?:foot|end)note ?text"),
          SegmentKind.BOILERPLATE,
              Pattern.compile("toc ?(?:\\d|heading).*|table ?of ?.*|header|footer|index ?\\d.*"));

  /** Outline levels run from 0 to 8; 9 is body text. */
  private static final int BODY_LEVEL = 9;

  /** Styles may be based on each other in a circle. */
  private static final int MAX_BASES = 12;

  private final Map<String, Element> byId = new TreeMap<>();

  /**
   * @param styles root of the part, or null where the file has none
   */
  WordStyles(@Nullable Element styles) {
    if (styles != null) {
      for (Element style : Xml.children(styles, "style")) {
        byId.put(String.valueOf(Xml.attribute(style, "styleId")), style);
      }
    }
  }

  Role role(Element paragraph) {
    Element properties = Xml.find(paragraph, "pPr");
    Role own = ofOutline(properties);
    return own != null ? own : ofStyle(Xml.value(properties, "pStyle"));
  }

  private Role ofStyle(@Nullable String firstId) {
    String id = firstId;
    for (int i = 0; i < MAX_BASES && id != null; i++) {
      Element style = byId.get(id);
      // A file that does not bring its styles along means the built-in ones, whose ids say so.
      Role role = ofName(style == null ? id : Xml.value(style, "name"));
      if (role == null) {
        role = ofOutline(Xml.find(style, "pPr"));
      }
      if (role != null) {
        return role;
      }
      id = Xml.value(style, "basedOn");
    }
    return Role.of(SegmentKind.PARAGRAPH);
  }

  private static @Nullable Role ofName(@Nullable String styleName) {
    String name = styleName == null ? "" : styleName.toLowerCase(Locale.ROOT);
    Matcher heading = HEADING.matcher(name);
    if (heading.matches()) {
      return new Role(SegmentKind.HEADING, Integer.parseInt(heading.group(1)));
    }
    return KINDS.entrySet().stream()
        .filter(kind -> kind.getValue().matcher(name).matches())
        .findFirst()
        .map(kind -> Role.of(kind.getKey()))
        .orElse(null);
  }

  private static @Nullable Role ofOutline(@Nullable Element properties) {
    String value = Xml.value(properties, "outlineLvl");
    if (value == null || !value.matches("\\d")) {
      return null;
    }
    int level = Integer.parseInt(value);
    return level < BODY_LEVEL
        ? new Role(SegmentKind.HEADING, level + 1)
        : Role.of(SegmentKind.PARAGRAPH);
  }

  /**
   * Whether a run has a property that can be switched, by itself, by its style or by that of its
   * paragraph.
   */
  boolean has(String property, Element run, Element paragraph) {
    Boolean own = Xml.isOn(run, "rPr", property);
    if (own != null) {
      return own;
    }
    Boolean styled = inherited(property, Xml.value(run, "rPr", "rStyle"));
    if (styled == null) {
      styled = inherited(property, Xml.value(paragraph, "pPr", "pStyle"));
    }
    return styled != null && styled;
  }

  private @Nullable Boolean inherited(String property, @Nullable String firstId) {
    String id = firstId;
    for (int i = 0; i < MAX_BASES && id != null; i++) {
      Element style = byId.get(id);
      Boolean on = Xml.isOn(style, "rPr", property);
      if (on != null) {
        return on;
      }
      id = Xml.value(style, "basedOn");
    }
    return null;
  }

  boolean isRaised(Element run) {
    String own = Xml.value(run, "rPr", "vertAlign");
    String id = Xml.value(run, "rPr", "rStyle");
    String align = own != null || id == null ? own : Xml.value(byId.get(id), "rPr", "vertAlign");
    return "superscript".equals(align);
  }
}
