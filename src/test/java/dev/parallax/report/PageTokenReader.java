package dev.parallax.report;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;

/**
 * Reads the tokens of a page by another way than its scripts.
 *
 * @param block of the page
 */
record PageTokenReader(JsonNode block) {

  /**
   * Of each token start and end in code points, lemma, tag, kind of its segment, whether it is the
   * first of a sentence, and whether it is part of a name.
   */
  List<List<Object>> rows(String document, String text) {
    List<List<Object>> rows = new ArrayList<>();
    String codes = block.get("documents").get(document).asText();
    int[] at = {0};
    int unit = 0;
    boolean first = true;
    int kind = 0;
    int skip = -1;
    while (at[0] < codes.length()) {
      int number = next(codes, at);
      if (number == 0) {
        first = true;
      } else if (number == 1) {
        first = true;
        kind = next(codes, at);
      } else if (number == 2) {
        skip = next(codes, at);
      } else if (number > 3) {
        JsonNode type = block.get("types").get(number - 4);
        String form = type.get(0).asText();
        int start = skip < 0 ? text.indexOf(form, unit) : unit + skip;
        unit = start + form.length();
        rows.add(row(type, text, start, unit, kind, first));
        first = false;
        skip = -1;
      }
    }
    return rows;
  }

  private List<Object> row(
      JsonNode type, String text, int start, int end, int kind, boolean first) {
    String form = type.get(0).asText();
    int facts = type.get(1).asInt();
    return List.of(
        text.codePointCount(0, start),
        text.codePointCount(0, end),
        type.has(2) ? type.get(2).asText() : form.toLowerCase(java.util.Locale.ROOT),
        block.get("tags").get(facts / 4).get(0).asText(),
        block.get("kinds").get(kind).asText(),
        first,
        facts / 2 % 2 == 1);
  }

  private int next(String codes, int[] at) {
    String alphabet = block.get("alphabet").asText();
    int base = alphabet.length();
    int first = alphabet.indexOf(codes.charAt(at[0]++));
    if (first < 64) {
      return first;
    }
    int number = first < base - 1 ? first - 64 : 0;
    int more = first < base - 1 ? 1 : 3;
    for (int i = 0; i < more; i++) {
      number = number * base + alphabet.indexOf(codes.charAt(at[0]++));
    }
    return number + (more == 1 ? 64 : 64 + (base - 65) * base);
  }
}
