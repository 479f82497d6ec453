package dev.parallax.corpus.extract.word;

import dev.parallax.model.text.SegmentKind;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFStyle;
import org.apache.poi.xwpf.usermodel.XWPFStyles;
import org.jspecify.annotations.Nullable;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPPrBase;

/**
 * Says what part a paragraph plays by its style. Word stores built-in styles under their English
 * names in every language; a style of one's own tells by its outline level or by the style it is
 * based on.
 */
final class DocxStyles {

  /**
   * What part a paragraph plays.
   *
   * @param level of a heading, from 1; else 0
   */
  record Role(SegmentKind kind, int level) {}

  private static final Role PARAGRAPH = new Role(SegmentKind.PARAGRAPH, 0);
  private static final Role BOILERPLATE = new Role(SegmentKind.BOILERPLATE, 0);
  private static final Pattern HEADING = Pattern.compile("heading ([1-9])");
  private static final Pattern BESIDE_TEXT =
      Pattern.compile("toc.*|table of .*|caption|header|footer");

  /** Outline levels run from 0 to 8; 9 is body text. */
  private static final int BODY_LEVEL = 9;

  /** Styles may be based on each other in a circle. */
  private static final int MAX_BASES = 12;

  private final @Nullable XWPFStyles styles;

  DocxStyles(@Nullable XWPFStyles styles) {
    this.styles = styles;
  }

  Role role(XWPFParagraph paragraph) {
    Role own = ofOutline(paragraph.getCTP().getPPr());
    return own != null ? own : ofStyle(paragraph.getStyle());
  }

  private Role ofStyle(@Nullable String firstId) {
    String id = firstId;
    for (int i = 0; i < MAX_BASES && id != null && styles != null; i++) {
      XWPFStyle style = styles.getStyle(id);
      if (style == null) {
        break;
      }
      Role role = ofName(style.getName());
      if (role == null) {
        role = ofOutline(style.getCTStyle().getPPr());
      }
      if (role != null) {
        return role;
      }
      id = style.getBasisStyleID();
    }
    return PARAGRAPH;
  }

  private static @Nullable Role ofName(@Nullable String styleName) {
    String name = styleName == null ? "" : styleName.toLowerCase(Locale.ROOT);
    Matcher heading = HEADING.matcher(name);
    if (heading.matches()) {
      return new Role(SegmentKind.HEADING, Integer.parseInt(heading.group(1)));
    }
    if (name.equals("title")) {
      return new Role(SegmentKind.TITLE, 0);
    }
    return BESIDE_TEXT.matcher(name).matches() ? BOILERPLATE : null;
  }

  private static @Nullable Role ofOutline(@Nullable CTPPrBase properties) {
    if (properties == null || !properties.isSetOutlineLvl()) {
      return null;
    }
    int level = properties.getOutlineLvl().getVal().intValue();
    return level < BODY_LEVEL ? new Role(SegmentKind.HEADING, level + 1) : PARAGRAPH;
  }
}
