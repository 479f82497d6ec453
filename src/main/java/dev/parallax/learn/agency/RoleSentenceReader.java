package dev.parallax.learn.agency;

import dev.parallax.files.DataException;
import dev.parallax.files.Place;
import dev.parallax.learn.agency.RoleSentence.RolePredicate;
import dev.parallax.learn.agency.RoleSentence.RoleWord;
import dev.parallax.model.text.Span;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * Reads sentences with roles as Universal PropBank has them: CoNLL-U whose 11th column names the
 * roleset of a predicate, with a column for each predicate behind it that names the roles of the
 * words ({@code ARG0}, {@code ARG1} and so on). {@code # text} gives the sentence's text, {@code #
 * newdoc id} the document.
 */
final class RoleSentenceReader {

  private static final String NEW_DOCUMENT = "# newdoc";
  private static final String TEXT = "# text = ";
  private static final int ROLESET = 10;
  private static final Pattern INDEX = Pattern.compile("[0-9]{1,6}");
  private static final Pattern NO_WORD = Pattern.compile("[0-9]+[-.][0-9]+");

  private final Place file;
  private final List<RoleSentence> sentences = new ArrayList<>();
  private final List<List<String>> rows = new ArrayList<>();
  private String document = "";
  private String text = "";
  private long number = 0;

  private RoleSentenceReader(Place file) {
    this.file = file;
  }

  /**
   * All sentences of a file.
   *
   * @throws DataException if the file is absent, without a sentence or not of this form
   * @throws IOException if it cannot be read
   */
  static List<RoleSentence> read(Place file) throws IOException, DataException {
    if (!file.isObject()) {
      throw DataException.noFile(file);
    }
    RoleSentenceReader reader = new RoleSentenceReader(file);
    for (String line : file.lines()) {
      reader.number++;
      reader.add(line);
    }
    reader.end();
    if (reader.sentences.isEmpty()) {
      throw new DataException(file, 0, "holds no sentence");
    }
    return reader.sentences;
  }

  private void add(String line) throws DataException {
    if (line.startsWith(NEW_DOCUMENT)) {
      document = line.substring(NEW_DOCUMENT.length());
    } else if (line.startsWith(TEXT)) {
      text = line.substring(TEXT.length());
    } else if (line.isBlank()) {
      end();
    } else if (!line.startsWith("#")) {
      addRow(List.of(line.split("\t", -1)));
    }
  }

  private void addRow(List<String> cells) throws DataException {
    if (cells.size() <= ROLESET) {
      throw new DataException(file, number, "has no 11th column, which names rolesets");
    }
    if (!NO_WORD.matcher(cells.get(0)).matches()) {
      boolean inOrder = cells.get(0).equals(Integer.toString(rows.size() + 1));
      if (!inOrder || !INDEX.matcher(cells.get(6)).matches()) {
        throw new DataException(file, number, "has no index or head where CoNLL-U has one");
      }
      rows.add(cells);
    }
  }

  private void end() throws DataException {
    // Sentences that nobody has marked are in such files, too, with empty cells.
    if (rows.stream().anyMatch(row -> !row.get(ROLESET).isEmpty())) {
      sentences.add(new RoleSentence(document, text, words(), predicates()));
    }
    rows.clear();
  }

  private List<RoleWord> words() throws DataException {
    List<RoleWord> words = new ArrayList<>();
    int unit = 0;
    for (List<String> row : rows) {
      String form = row.get(1);
      int start = text.indexOf(form, unit);
      if (start < 0) {
        throw new DataException(file, number, "ends a sentence whose text has no word " + form);
      }
      unit = start + form.length();
      Span span = new Span(text.codePointCount(0, start), text.codePointCount(0, unit));
      words.add(new RoleWord(span, row.get(3), Integer.parseInt(row.get(6)), row.get(7)));
    }
    return words;
  }

  private List<RolePredicate> predicates() throws DataException {
    List<RolePredicate> predicates = new ArrayList<>();
    for (int word = 1; word <= rows.size(); word++) {
      if (!rows.get(word - 1).get(ROLESET).equals("_")) {
        predicates.add(new RolePredicate(word, roles(ROLESET + 1 + predicates.size())));
      }
    }
    return predicates;
  }

  private Map<String, Integer> roles(int column) throws DataException {
    Map<String, Integer> roles = new HashMap<>();
    for (int word = 1; word <= rows.size(); word++) {
      List<String> row = rows.get(word - 1);
      if (row.size() <= column) {
        throw new DataException(file, number, "ends a sentence with fewer columns than predicates");
      }
      if (!row.get(column).equals("_")) {
        roles.putIfAbsent(row.get(column), word);
      }
    }
    return roles;
  }
}
