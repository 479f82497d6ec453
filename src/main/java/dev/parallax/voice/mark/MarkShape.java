package dev.parallax.voice.mark;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What a quotation mark looks like. Writers mix shapes, so that the shape only decides where the
 * blanks around a mark do not.
 *
 * @param family marks that close each other
 * @param side which side of a quotation it is made for
 */
record MarkShape(Family family, Side side) {

  /** Marks that close each other. */
  enum Family {
    DOUBLE,
    SINGLE,
    ANGLE,
    CORNER
  }

  /** Which side of a quotation. */
  enum Side {
    OPENING,
    CLOSING,
    EITHER
  }

  private static final Map<String, MarkShape> SHAPES =
      Map.ofEntries(
          shape("“", Family.DOUBLE, Side.OPENING),
          shape("„", Family.DOUBLE, Side.OPENING),
          shape("‟", Family.DOUBLE, Side.OPENING),
          shape("``", Family.DOUBLE, Side.OPENING),
          shape("”", Family.DOUBLE, Side.CLOSING),
          shape("''", Family.DOUBLE, Side.EITHER),
          shape("\"", Family.DOUBLE, Side.EITHER),
          shape("＂", Family.DOUBLE, Side.EITHER),
          shape("‘", Family.SINGLE, Side.OPENING),
          shape("‚", Family.SINGLE, Side.OPENING),
          shape("`", Family.SINGLE, Side.OPENING),
          shape("’", Family.SINGLE, Side.CLOSING),
          shape("'", Family.SINGLE, Side.EITHER),
          shape("«", Family.ANGLE, Side.OPENING),
          shape("»", Family.ANGLE, Side.CLOSING),
          shape("‹", Family.ANGLE, Side.OPENING),
          shape("›", Family.ANGLE, Side.CLOSING),
          shape("「", Family.CORNER, Side.OPENING),
          shape("」", Family.CORNER, Side.CLOSING),
          shape("『", Family.CORNER, Side.OPENING),
          shape("』", Family.CORNER, Side.CLOSING));

  private static Map.Entry<String, MarkShape> shape(String form, Family family, Side side) {
    return Map.entry(form, new MarkShape(family, side));
  }

  /** The shape of a word that is a mark and nothing else; null where it is none. */
  static @Nullable MarkShape of(String form) {
    return SHAPES.get(form);
  }
}
