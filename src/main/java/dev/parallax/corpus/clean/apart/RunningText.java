package dev.parallax.corpus.clean.apart;

import dev.parallax.corpus.clean.text.Part;
import java.util.List;

/** Tells running text from what is set apart from it. */
public final class RunningText {

  private RunningText() {}

  /** The same parts; references, notes, captions and tables among them have kinds of their own. */
  public static List<Part> find(List<Part> parts) {
    return CaptionedFigures.find(References.find(parts));
  }
}
