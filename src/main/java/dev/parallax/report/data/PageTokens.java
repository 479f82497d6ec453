package dev.parallax.report.data;

import com.fasterxml.jackson.core.JsonGenerator;
import dev.parallax.report.concordance.CoarseParts;
import dev.parallax.report.concordance.Folded;
import dev.parallax.report.concordance.TokenForms;
import dev.parallax.report.read.Row;
import dev.parallax.report.read.RunFolder;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;

/**
 * All tokens of the embedded documents, for the page's concordance: each type of token once, and a
 * document as the codes of its tokens in order. Where they stand is found again in the text: behind
 * the token before, the first place that is written so.
 */
final class PageTokens {

  /** Codes that are no token's. */
  private static final int SENTENCE = 0;

  private static final int SEGMENT = 1;
  private static final int SKIP = 2;
  private static final int OTHERWISE = 3;
  private static final int FIRST_TYPE = 4;

  private static final List<String> COLUMNS =
      List.of(
          "document_id",
          "segment_id",
          "token_index",
          "segment_kind",
          "form",
          "lemma",
          "part_of_speech",
          "entity_type",
          "start_char",
          "end_char");

  private final Map<String, String> texts;
  private final WordRoles roles;
  private final Map<TokenType, TypeCount> types = new LinkedHashMap<>();
  private final Map<String, List<Placed>> documents = new LinkedHashMap<>();
  private final Map<String, Integer> kinds = new LinkedHashMap<>();

  /** How often a type occurs, how often right behind another token, and its number once known. */
  private static final class TypeCount {
    private int all;
    private int touching;
    private int code;

    boolean touches() {
      return touching * 2 > all;
    }
  }

  /**
   * A token in its place.
   *
   * @param skip UTF-16 units to go on before it is the first that is written so; -1 for none
   */
  private record Placed(TypeCount type, Break before, int kind, int skip, boolean touches) {}

  private enum Break {
    NONE,
    SENTENCE,
    SEGMENT
  }

  private PageTokens(Map<String, String> texts, WordRoles roles) {
    this.texts = texts;
    this.roles = roles;
  }

  /**
   * Reads the tokens of a run.
   *
   * @param texts of the embedded documents, by id
   * @param roles told of every token of the run
   */
  static PageTokens read(RunFolder run, Map<String, String> texts, WordRoles roles)
      throws IOException {
    PageTokens tokens = new PageTokens(texts, roles);
    TextPlace[] place = {TextPlace.NONE};
    run.each("tokens", COLUMNS, row -> place[0] = tokens.read(row, place[0]));
    return tokens;
  }

  private TextPlace read(Row row, TextPlace before) {
    roles.add(row);
    String document = row.text("document_id");
    String text = texts.get(document);
    if (text == null) {
      return TextPlace.NONE;
    }
    TextPlace last = before.in(document, text);
    int start = last.unit(row.count("start_char"));
    int end = text.offsetByCodePoints(start, row.count("end_char") - row.count("start_char"));
    TokenType type = type(row, text.substring(start, end));
    TypeCount count = types.computeIfAbsent(type, any -> new TypeCount());
    Break parted = parted(row, last);
    boolean touches = parted == Break.NONE && start == last.unit();
    count.all++;
    count.touching += touches ? 1 : 0;
    boolean plain = text.indexOf(type.form(), last.unit()) == start;
    documents
        .computeIfAbsent(document, any -> new ArrayList<>())
        .add(new Placed(count, parted, kind(row), plain ? -1 : start - last.unit(), touches));
    return last.moved(end, row);
  }

  private static TokenType type(Row row, String form) {
    String tag = row.text("part_of_speech");
    return new TokenType(
        form,
        Folded.of(row.text("lemma")),
        tag,
        CoarseParts.isName(tag) || TokenForms.isNamed(row.text("entity_type")));
  }

  private static Break parted(Row row, TextPlace last) {
    if (!row.text("segment_id").equals(last.segment())) {
      return Break.SEGMENT;
    }
    return row.count("token_index") <= last.index() ? Break.SENTENCE : Break.NONE;
  }

  private int kind(Row row) {
    return kinds.computeIfAbsent(row.text("segment_kind"), any -> kinds.size());
  }

  /** The block of JSON. */
  String json() throws IOException {
    List<Map.Entry<TokenType, TypeCount>> order =
        types.entrySet().stream()
            .sorted(
                Comparator.<Map.Entry<TokenType, TypeCount>>comparingInt(e -> -e.getValue().all)
                    .thenComparing(e -> e.getKey().form())
                    .thenComparing(e -> e.getKey().lemma())
                    .thenComparing(e -> e.getKey().tag())
                    .thenComparing(e -> e.getKey().named()))
            .toList();
    for (int i = 0; i < order.size(); i++) {
      order.get(i).getValue().code = FIRST_TYPE + i;
    }
    return SafeJson.of(json -> write(json, order));
  }

  private void write(JsonGenerator json, List<Map.Entry<TokenType, TypeCount>> order)
      throws IOException {
    List<String> tags =
        List.copyOf(new TreeSet<>(order.stream().map(entry -> entry.getKey().tag()).toList()));
    json.writeStartObject();
    json.writeStringField("alphabet", TokenCodes.ALPHABET);
    json.writeObjectField("kinds", kinds.keySet());
    json.writeObjectField(
        "tags", tags.stream().map(tag -> List.of(tag, CoarseParts.of(tag))).toList());
    writeTypes(json, order, tags);
    json.writeObjectFieldStart("documents");
    for (Map.Entry<String, List<Placed>> document : documents.entrySet()) {
      json.writeStringField(document.getKey(), codes(document.getValue()));
    }
    json.writeEndObject();
    json.writeEndObject();
  }

  /** Of each its form, a number that holds tag, name and habit, and its lemma where it differs. */
  private static void writeTypes(
      JsonGenerator json, List<Map.Entry<TokenType, TypeCount>> order, List<String> tags)
      throws IOException {
    Map<String, Integer> places = new HashMap<>();
    tags.forEach(tag -> places.put(tag, places.size()));
    json.writeArrayFieldStart("types");
    for (Map.Entry<TokenType, TypeCount> entry : order) {
      TokenType type = entry.getKey();
      json.writeStartArray();
      json.writeString(type.form());
      json.writeNumber(
          places.getOrDefault(type.tag(), 0) * 4
              + (type.named() ? 2 : 0)
              + (entry.getValue().touches() ? 1 : 0));
      if (!type.lemma().equals(Folded.of(type.form()))) {
        json.writeString(type.lemma());
      }
      json.writeEndArray();
    }
    json.writeEndArray();
  }

  private static String codes(List<Placed> tokens) {
    StringBuilder codes = new StringBuilder();
    for (Placed token : tokens) {
      if (token.before() == Break.SEGMENT) {
        TokenCodes.append(codes, SEGMENT);
        TokenCodes.append(codes, token.kind());
      } else if (token.before() == Break.SENTENCE) {
        TokenCodes.append(codes, SENTENCE);
      }
      if (token.skip() >= 0) {
        TokenCodes.append(codes, SKIP);
        TokenCodes.append(codes, Math.min(token.skip(), TokenCodes.MOST - 1));
      }
      if (token.touches() != token.type().touches()) {
        TokenCodes.append(codes, OTHERWISE);
      }
      TokenCodes.append(codes, token.type().code);
    }
    return codes.toString();
  }
}
