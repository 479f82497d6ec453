package dev.parallax.corpus.clean;

import dev.parallax.config.CleaningConfig;
import dev.parallax.corpus.clean.edit.EditedText;
import dev.parallax.corpus.clean.edit.Replacements;
import dev.parallax.corpus.clean.hyphen.Joint;
import dev.parallax.corpus.clean.hyphen.LineJoiner;
import dev.parallax.corpus.clean.text.Line;
import dev.parallax.corpus.clean.text.Lines;
import dev.parallax.corpus.clean.text.Part;
import dev.parallax.model.text.CleaningStep;
import java.util.ArrayList;
import java.util.List;

/** Turns parts into changes to the text, in one pass, each put down to the step that made it. */
final class Assembler {

  private static final String PARTING = "\n\n";

  private final EditedText text;
  private final CleaningConfig config;
  private final LineJoiner joiner;
  private final Replacements replacements;
  private final List<Draft> drafts = new ArrayList<>();

  /** Up to here all is assembled. */
  private int done;

  private Assembler(EditedText text, TextLayout layout, CleaningConfig config) {
    this.text = text;
    this.config = config;
    this.joiner = new LineJoiner(config, layout.lines());
    this.replacements = new Replacements(text.text(), layout.furniture());
  }

  /**
   * @param text whose parts they are
   * @param layout its parts and what to drop
   */
  static Assembled assemble(EditedText text, TextLayout layout, CleaningConfig config) {
    Assembler assembler = new Assembler(text, layout, config);
    layout.parts().forEach(assembler::add);
    assembler.part(text.text().length(), "");
    return new Assembled(text.with(assembler.replacements.changes()), assembler.drafts);
  }

  private void add(Part part) {
    List<Line> lines = part.passage().lines();
    part(part.passage().start(), drafts.isEmpty() ? "" : PARTING);
    int start = replacements.moved(done);
    for (int i = 0; i < lines.size(); i++) {
      Line line = lines.get(i);
      if (i + 1 == lines.size()) {
        fold(line.start(), endOf(line));
        done = endOf(line);
      } else {
        join(line, lines.get(i + 1));
      }
    }
    drafts.add(new Draft(part, start, replacements.moved(done)));
  }

  private void part(int to, String parting) {
    replacements.replace(CleaningStep.NORMALIZE_WHITE_SPACE, done, to, parting);
    done = to;
  }

  private void join(Line line, Line next) {
    Joint joint = joiner.join(line, next);
    fold(line.start(), joint.from());
    replacements.replace(joint.step(), joint.from(), next.start(), joint.text());
  }

  /** Without the soft hyphen of a word whose rest did not come. */
  private int endOf(Line line) {
    return line.endsInSoftHyphen() && config.normalizeCharacters() ? line.end() - 1 : line.end();
  }

  /** Makes each run of blanks within a line one space. */
  private void fold(int start, int end) {
    String source = text.text();
    int index = config.normalizeWhiteSpace() ? start : end;
    while (index < end) {
      int blanks = index;
      while (blanks < end && Lines.isBlank(source.charAt(blanks))) {
        blanks++;
      }
      if (blanks > index) {
        replacements.replace(CleaningStep.NORMALIZE_WHITE_SPACE, index, blanks, " ");
      }
      index = blanks + 1;
    }
  }
}
