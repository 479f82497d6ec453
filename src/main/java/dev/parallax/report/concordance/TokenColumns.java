package dev.parallax.report.concordance;

import dev.parallax.report.read.RunFolder;
import dev.parallax.table.file.NumberColumn;
import dev.parallax.table.file.TableColumns;
import dev.parallax.table.file.TextColumn;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/**
 * The tokens of a run, column by column, as far as a pattern asks of them.
 *
 * @param columns of the table
 * @param size number of tokens
 */
record TokenColumns(TableColumns columns, int size) {

  private static final String TABLE = "tokens";
  private static final String FORM = "form";
  private static final String LEMMA = "lemma";
  private static final String TAG = "part_of_speech";
  private static final String ENTITY = "entity_type";

  static TokenColumns read(RunFolder run, TokenPattern pattern) throws IOException {
    List<String> texts = new ArrayList<>(List.of("document_id", "segment_kind", FORM));
    if (pattern.asks(WordPattern.Asked.PART)
        || pattern.asks(WordPattern.Asked.NAME)
        || pattern.words().stream().anyMatch(word -> word.whole() != null)) {
      texts.add(TAG);
    }
    if (pattern.asks(WordPattern.Asked.LEMMA)) {
      texts.add(LEMMA);
    }
    if (pattern.asks(WordPattern.Asked.NAME)) {
      texts.add(ENTITY);
    }
    TableColumns columns =
        TableColumns.read(
            run.path().at(TABLE), texts, List.of("token_index", "start_char", "end_char"));
    return new TokenColumns(columns, columns.size());
  }

  /** Which tokens a test lets pass. */
  Which which(WordPattern.Test test) throws PatternException {
    return switch (test.asked()) {
      case FORM -> ofForm(form -> test.glob().matches(Folded.of(form)));
      case LEMMA -> in(LEMMA, lemma -> test.glob().matches(Folded.of(lemma)));
      case PART -> part(test.glob());
      case NAME -> named(test.glob().pattern().equals("yes"));
    };
  }

  private Which part(Glob glob) throws PatternException {
    boolean[] tags = columns.texts(TAG).which(tag -> isPart(glob, tag));
    boolean any = size == 0;
    for (boolean one : tags) {
      any |= one;
    }
    if (!any) {
      throw new PatternException(
          "No word here has the part of speech '%s'; there are %s, and the tags of the Penn Treebank."
              .formatted(glob.pattern(), String.join(", ", CoarseParts.all())));
    }
    TextColumn column = columns.texts(TAG);
    return row -> tags[column.number(row)];
  }

  private static boolean isPart(Glob glob, String tag) {
    return glob.matches(Folded.of(CoarseParts.of(tag))) || glob.matches(Folded.of(tag));
  }

  private Which named(boolean wanted) {
    Which byTag = in(TAG, CoarseParts::isName);
    Which byEntity = in(ENTITY, TokenForms::isNamed);
    return row -> (byTag.has(row) || byEntity.has(row)) == wanted;
  }

  Which ofForm(Predicate<String> asked) {
    return in(FORM, asked);
  }

  private Which in(String name, Predicate<String> asked) {
    TextColumn column = columns.texts(name);
    boolean[] which = column.which(asked);
    return row -> which[column.number(row)];
  }

  String form(int row) {
    return columns.texts(FORM).text(row);
  }

  boolean isPossessive(int row) {
    return columns.texts(TAG).text(row).equals("POS");
  }

  /** Whether a token is the first of its sentence. */
  boolean begins(int row) {
    NumberColumn places = columns.numbers("token_index");
    return row == 0 || places.value(row) <= places.value(row - 1) || isOtherDocument(row);
  }

  private boolean isOtherDocument(int row) {
    TextColumn documents = columns.texts("document_id");
    return documents.number(row) != documents.number(row - 1);
  }

  /** Whether nothing stands between a token and the one before, in its sentence. */
  boolean touches(int row) {
    return row > 0 && !begins(row) && start(row) == end(row - 1);
  }

  String document(int row) {
    return columns.texts("document_id").text(row);
  }

  String kind(int row) {
    return columns.texts("segment_kind").text(row);
  }

  int start(int row) {
    return columns.numbers("start_char").value(row);
  }

  int end(int row) {
    return columns.numbers("end_char").value(row);
  }

  /** Some of the tokens, by their rows. */
  @FunctionalInterface
  interface Which {
    boolean has(int row);

    /** Those that are among others, too. */
    default Which and(Which other) {
      return row -> has(row) && other.has(row);
    }
  }
}
