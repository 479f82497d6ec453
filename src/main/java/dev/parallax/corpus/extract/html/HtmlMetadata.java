package dev.parallax.corpus.extract.html;

import dev.parallax.corpus.extract.WhiteSpace;
import dev.parallax.model.text.Metadata;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * What a page says about itself: in {@code meta} elements, as JSON-LD or as microdata. Several
 * authors are parted by semicolons.
 */
final class HtmlMetadata {

  private static final Pattern ADDRESS = Pattern.compile("(?i)(?:https?:)?//\\S*|www\\.\\S*|@\\w+");

  /** As feeds write it: {@code jane@example.org (Jane Roe)}. */
  private static final Pattern MAILBOX =
      Pattern.compile("[^\\s@]{1,100}@[^\\s@(]{1,200}\\s{0,5}\\(([^()]{1,300})\\)");

  private final Map<String, List<String>> values = new LinkedHashMap<>();

  private HtmlMetadata() {}

  static Metadata of(Document page) {
    HtmlMetadata found = new HtmlMetadata();
    for (Element element : page.select("meta[content]")) {
      String property = element.attr("property");
      found.add(property.isBlank() ? element.attr("name") : property, element.attr("content"));
    }
    JsonLd.of(page).forEach(found::add);
    found.addAll(page, "<author>", "[itemprop=author] [itemprop=name]");
    if (!found.values.containsKey("<author>")) {
      found.addAll(page, "<author>", "[itemprop=author], a[rel=author], address [rel=author]");
    }
    Element date = page.selectFirst("[itemprop=datePublished], time[pubdate]");
    if (date != null) {
      found.add("<date>", date.hasAttr("datetime") ? date.attr("datetime") : said(date));
    }
    found.add("<title>", page.title());
    found.add("<canonical>", page.select("link[rel=canonical]").attr("href"));
    return found.metadata();
  }

  private void addAll(Document page, String name, String query) {
    page.select(query).forEach(element -> add(name, said(element)));
  }

  private static String said(Element element) {
    return element.hasAttr("content") ? element.attr("content") : element.text();
  }

  private void add(String name, String value) {
    String key = name.strip().toLowerCase(Locale.ROOT);
    String text = WhiteSpace.strip(value);
    if (!key.isEmpty() && !text.isEmpty()) {
      values.computeIfAbsent(key, k -> new ArrayList<>()).add(text);
    }
  }

  private Metadata metadata() {
    return new Metadata(
        first(
            "citation_title",
            "json-ld:title",
            "og:title",
            "dc.title",
            "dcterms.title",
            "twitter:title",
            "<title>"),
        authors(
            "citation_author",
            "json-ld:author",
            "author",
            "article:author",
            "dc.creator",
            "dcterms.creator",
            "parsely-author",
            "sailthru.author",
            "byl",
            "<author>"),
        first(
            "citation_publication_date",
            "citation_date",
            "json-ld:date",
            "article:published_time",
            "date",
            "pubdate",
            "dc.date",
            "dcterms.created",
            "dcterms.date",
            "parsely-pub-date",
            "sailthru.date",
            "<date>"),
        first("<canonical>", "og:url", "citation_journal_title", "og:site_name", "dc.source"),
        kept("description", "keywords", "og:site_name"));
  }

  private @Nullable String first(String... names) {
    for (String name : names) {
      List<String> found = values.get(name);
      if (found != null) {
        return found.get(0);
      }
    }
    return null;
  }

  /** All authors of the first kind of statement that names one. */
  private @Nullable String authors(String... names) {
    for (String name : names) {
      Map<String, String> authors = new LinkedHashMap<>();
      for (String value : values.getOrDefault(name, List.of())) {
        Matcher mailbox = MAILBOX.matcher(value);
        String author = mailbox.matches() ? mailbox.group(1) : value;
        if (!ADDRESS.matcher(author).matches()) {
          authors.putIfAbsent(author.toLowerCase(Locale.ROOT), author);
        }
      }
      if (!authors.isEmpty()) {
        return String.join("; ", authors.values());
      }
    }
    return null;
  }

  private Map<String, String> kept(String... names) {
    Map<String, String> kept = new TreeMap<>();
    values.forEach(
        (name, all) -> {
          if (Set.of(names).contains(name)) {
            kept.put(name, all.get(0));
          }
        });
    return kept;
  }
}
