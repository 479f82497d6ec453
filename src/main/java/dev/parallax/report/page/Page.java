package dev.parallax.report.page;

import io.pebbletemplates.pebble.PebbleEngine;
import io.pebbletemplates.pebble.loader.ClasspathLoader;
import java.io.IOException;
import java.io.StringWriter;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * The page as HTML. The template escapes all that it is given; scripts and JSON, which are safe
 * where they stand, are the only exceptions.
 */
public final class Page {

  private static final PebbleEngine ENGINE = engine();

  private Page() {}

  private static PebbleEngine engine() {
    ClasspathLoader loader = new ClasspathLoader(Page.class.getClassLoader());
    loader.setPrefix("dev/parallax/report");
    return new PebbleEngine.Builder()
        .loader(loader)
        .autoEscaping(true)
        .defaultEscapingStrategy("html")
        .strictVariables(true)
        .cacheActive(false)
        .defaultLocale(Locale.ROOT)
        .build();
  }

  /**
   * The page.
   *
   * @param content what the template shows, by name
   * @param blocks JSON for the scripts, by name
   * @throws IOException if it cannot be put together
   */
  public static String html(Map<String, Object> content, Map<String, String> blocks)
      throws IOException {
    List<Asset> scripts = List.of(Asset.d3(), Asset.scripts());
    Map<String, Object> all = new HashMap<>(content);
    all.put("blocks", blocks);
    all.put("scripts", scripts);
    all.put("style", Asset.styles().text());
    all.put("policy", policy(scripts));
    StringWriter html = new StringWriter();
    ENGINE.getTemplate("report.peb").evaluate(html, all, Locale.ROOT);
    return html.toString();
  }

  /**
   * No script runs but these, and nothing is fetched from anywhere; pictures are those that the
   * page itself makes of its drawings, to be saved.
   */
  private static String policy(List<Asset> scripts) {
    return "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'; img-src blob:;"
        + " script-src "
        + String.join(" ", scripts.stream().map(Asset::hash).toList());
  }
}
