package dev.parallax.corpus.extract.html;

import dev.parallax.corpus.extract.WhiteSpace;
import dev.parallax.model.text.Metadata;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** What a page's head says about it. */
final class HtmlMetadata {

  private HtmlMetadata() {}

  static Metadata of(Document page) {
    Map<String, String> meta = new TreeMap<>();
    for (Element element : page.select("meta[content]")) {
      String name = element.hasAttr("property") ? element.attr("property") : element.attr("name");
      String content = WhiteSpace.strip(element.attr("content"));
      if (!name.isBlank() && !content.isEmpty()) {
        meta.putIfAbsent(name.strip().toLowerCase(Locale.ROOT), content);
      }
    }
    meta.put("<title>", WhiteSpace.strip(page.title()));
    meta.put("<canonical>", page.select("link[rel=canonical]").attr("href").strip());
    return new Metadata(
        first(meta, "citation_title", "og:title", "dc.title", "dcterms.title", "<title>"),
        first(meta, "citation_author", "author", "article:author", "dc.creator", "dcterms.creator"),
        first(
            meta,
            "citation_publication_date",
            "article:published_time",
            "date",
            "dc.date",
            "dcterms.created",
            "dcterms.date"),
        first(meta, "<canonical>", "og:url", "citation_journal_title", "og:site_name", "dc.source"),
        kept(meta, "description", "keywords", "og:site_name"));
  }

  private static @Nullable String first(Map<String, String> meta, String... names) {
    for (String name : names) {
      String value = meta.get(name);
      if (value != null && !value.isEmpty()) {
        return value;
      }
    }
    return null;
  }

  private static Map<String, String> kept(Map<String, String> meta, String... names) {
    Map<String, String> kept = new TreeMap<>(meta);
    kept.keySet().retainAll(Set.of(names));
    return kept;
  }
}
