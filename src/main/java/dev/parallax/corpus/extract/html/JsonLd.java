package dev.parallax.corpus.extract.html;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.BiConsumer;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * What a page says about its article in JSON-LD: an object, a list of them, or a graph whose nodes
 * name each other by their ids.
 */
final class JsonLd {

  private static final ObjectMapper JSON = new ObjectMapper();

  /** What scripts once were wrapped in, so that old browsers would not show them. */
  private static final List<String> OPENINGS = List.of("//", "<!--", "<![CDATA[");

  private static final List<String> ENDINGS = List.of("-->", "]]>", "//");
  private static final Pattern TEXT =
      Pattern.compile(".*(?:Article|Posting|Report|CreativeWork|Book|Chapter|Review|Thesis)");

  /** No author is nested deeper. */
  private static final int MAX_DEPTH = 8;

  private final List<JsonNode> nodes = new ArrayList<>();
  private final Map<String, JsonNode> byId = new TreeMap<>();

  private JsonLd() {}

  static JsonLd of(Document page) {
    JsonLd found = new JsonLd();
    for (Element script : page.select("script[type=application/ld+json]")) {
      try {
        found.collect(JSON.readTree(unwrapped(script.data())), 0);
      } catch (JsonProcessingException e) {
        // A page's mistake in what it says to search engines is none in its text.
      }
    }
    return found;
  }

  private static String unwrapped(String script) {
    String data = script.strip();
    for (String opening : OPENINGS) {
      data = data.startsWith(opening) ? data.substring(opening.length()).strip() : data;
    }
    for (String ending : ENDINGS) {
      data =
          data.endsWith(ending) ? data.substring(0, data.length() - ending.length()).strip() : data;
    }
    return data;
  }

  private void collect(JsonNode node, int depth) {
    if (depth > MAX_DEPTH) {
      return;
    }
    if (node.isArray()) {
      node.forEach(item -> collect(item, depth + 1));
    } else if (node.isObject()) {
      nodes.add(node);
      if (node.hasNonNull("name")) {
        byId.putIfAbsent(node.path("@id").asText(), node);
      }
      for (String key : List.of("@graph", "mainEntity", "hasPart", "itemListElement", "author")) {
        collect(node.path(key), depth + 1);
      }
    }
  }

  /** Gives title, authors and date of the first node that describes a text. */
  void forEach(BiConsumer<String, String> statement) {
    nodes.stream()
        .filter(JsonLd::isText)
        .findFirst()
        .ifPresent(
            text -> {
              statement.accept(
                  "json-ld:title", text.path("headline").asText(text.path("name").asText()));
              statement.accept("json-ld:date", text.path("datePublished").asText());
              authors(text.has("author") ? text.path("author") : text.path("creator"), 0)
                  .forEach(author -> statement.accept("json-ld:author", author));
            });
  }

  private static boolean isText(JsonNode node) {
    JsonNode type = node.path("@type");
    if (!type.isArray()) {
      return TEXT.matcher(type.asText()).matches();
    }
    for (JsonNode one : type) {
      if (TEXT.matcher(one.asText()).matches()) {
        return true;
      }
    }
    return false;
  }

  private List<String> authors(JsonNode author, int depth) {
    List<String> names = new ArrayList<>();
    if (depth > MAX_DEPTH) {
      return names;
    }
    if (author.isArray()) {
      author.forEach(one -> names.addAll(authors(one, depth + 1)));
    } else if (author.isTextual()) {
      names.add(author.asText());
    } else if (author.hasNonNull("name")) {
      names.addAll(authors(author.path("name"), depth + 1));
    } else if (author.hasNonNull("givenName") || author.hasNonNull("familyName")) {
      names.add(
          (author.path("givenName").asText() + " " + author.path("familyName").asText()).strip());
    } else if (byId.containsKey(author.path("@id").asText())) {
      names.addAll(authors(byId.get(author.path("@id").asText()).path("name"), depth + 1));
    }
    return names;
  }
}
