import java.lang.reflect.Method;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;

/**
 * Forty web pages after real layouts, their main text known: tokens kept and tokens wrongly kept by
 * Parallax and, if it is on the class path, by Readability4J. All words are made up.
 *
 * <pre>
 * java -cp target/classes:CLASSPATH:readability4j.jar:kotlin-stdlib.jar bench/HtmlPages.java [FOLDER]
 * </pre>
 *
 * With a folder, the pages and their texts are written there.
 */
public class HtmlPages {

  private static final String[] NOUNS =
      ("harbour ferry captain treaty tariff minister valley orchard weaver canal lighthouse mill bridge"
              + " village engineer farmer voter council island winter cargo letter border railway")
          .split(" ");
  private static final String[] VERBS =
      "crossed mended praised closed carried measured defended forgot answered repaired painted sold"
          .split(" ");
  private static final String[] JUNK =
      ("gadget discount offer browser newsletter account video gallery horoscope weather quiz podcast"
              + " password profile trending sponsor cookie preference partner device")
          .split(" ");

  private final Random random;
  private final StringBuilder gold = new StringBuilder();

  private HtmlPages(long seed) {
    random = new Random(seed);
  }

  private String pick(String[] words) {
    return words[random.nextInt(words.length)];
  }

  private String sentence() {
    return "The %s %s the %s, and the %s of the %s %s it before the %s."
        .formatted(
            pick(NOUNS), pick(VERBS), pick(NOUNS), pick(NOUNS), pick(NOUNS), pick(VERBS), pick(NOUNS));
  }

  private String text(int sentences) {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < sentences; i++) {
      text.append(i == 0 ? "" : " ").append(sentence());
    }
    gold.append(text).append('\n');
    return text.toString();
  }

  private String paragraphs(int count, String open, String close) {
    StringBuilder html = new StringBuilder();
    for (int i = 0; i < count; i++) {
      html.append(open).append(text(2 + random.nextInt(3))).append(close).append('\n');
    }
    return html.toString();
  }

  private String p(int count) {
    return paragraphs(count, "<p>", "</p>");
  }

  private String junk() {
    return "Your %s shows each %s, and our %s keeps the %s of your %s."
        .formatted(pick(JUNK), pick(JUNK), pick(JUNK), pick(JUNK), pick(JUNK));
  }

  private String links(int count) {
    StringBuilder html = new StringBuilder("<ul>");
    for (int i = 0; i < count; i++) {
      html.append("<li><a href=\"/").append(i).append("\">").append(pick(JUNK)).append(' ');
      html.append(pick(JUNK)).append("</a></li>");
    }
    return html.append("</ul>").toString();
  }

  private String comments(int count, String around) {
    StringBuilder html = new StringBuilder();
    for (int i = 0; i < count; i++) {
      html.append(around.formatted("<p>" + junk() + " " + junk() + "</p>"));
    }
    return html.toString();
  }

  private static String page(String body) {
    return "<!DOCTYPE html><html lang=en><head><meta charset=utf-8><title>T</title></head><body>"
        + body + "</body></html>";
  }

  /** Pages by layout; {@code n} paragraphs of text. */
  private String layout(int kind, int n) {
    return page(
        switch (kind) {
          case 0 -> // newspaper
              "<header class=masthead><nav>" + links(8) + "</nav></header><main><article><h1>Harbours</h1>"
                  + "<div class=byline>By A Reporter</div><div class=share-tools>" + links(3) + "</div>" + p(n)
                  + "<div class=ad-unit><p>Advertisement</p><p>" + junk() + "</p></div>" + p(1)
                  + "</article></main><aside class=related>" + links(6) + "</aside><footer><p>" + junk() + "</p></footer>";
          case 1 -> // newspaper whose readers write more than it does
              "<div id=page><div class=story><h1>Ferries</h1>" + p(n) + "</div><div id=comments><h3>Comments</h3>"
                  + comments(3 * n, "<div class=comment>%s<a href=#>Reply</a></div>") + "</div></div>";
          case 2 -> // WordPress blog
              "<div id=content><article class=\"post-12 post type-post category-social tag-ads hentry\"><header"
                  + " class=entry-header><h1 class=entry-title>Mills</h1><div class=entry-meta>Posted in 2016</div></header>"
                  + "<div class=entry-content>" + p(n) + "<div class=\"sharedaddy\">" + links(4) + "</div></div></article>"
                  + "<ol class=commentlist>" + comments(4, "<li><article class=comment-body>%s</article></li>")
                  + "</ol></div><div id=secondary class=widget-area><div class=widget><p>" + junk() + "</p>" + links(8) + "</div></div>";
          case 3 -> // old blog host
              "<div class=header>Blog</div><div class=main><div class='post hentry'><h3 class=post-title>Canals</h3><div"
                  + " class='post-body'>" + paragraphs(n, "", "<br><br>") + "</div><div class=post-footer>Labels: a</div></div>"
                  + "<div class=comments id=comments>" + comments(3, "<dl><dd class=comment-body>%s</dd></dl>")
                  + "</div></div><div class=sidebar><h2>About</h2><p>" + junk() + "</p>" + links(10) + "</div>";
          case 4 -> // ASP.NET
              "<form id=aspnetForm method=post action=x.aspx><div class=topnav>" + links(7) + "</div><div id=ctl00_body>"
                  + "<h1>Dues</h1>" + p(n) + "</div><div class=footer><p>" + junk() + "</p></div></form>";
          case 5 -> // tables
              "<table width=100%><tr><td colspan=3>" + links(5) + "</td></tr><tr><td width=150>" + links(9)
                  + "</td><td><font size=2><b>Orchards</b>" + p(n) + "</font></td><td><font size=1>" + junk()
                  + "</font></td></tr></table>";
          case 6 -> // think tank
              "<a class=skip-link href=#m>Skip to main content</a><header>" + links(6) + "</header><main id=m><div class=report>"
                  + "<h1>Tariffs</h1>" + p(n).replaceFirst("\\.</p>", ".<sup><a href=#fn1>1</a></sup></p>")
                  + "<div class=author-bio><p>" + junk() + "</p></div></div></main><div class='newsletter-signup'><p>"
                  + junk() + "</p></div><footer>" + links(12) + "</footer>";
          case 7 -> // government
              "<div id=global-cookie-message role=region><p>" + junk() + " " + junk() + "</p></div><div role=banner>Site</div>"
                  + "<div class=breadcrumbs>" + links(3) + "</div><main role=main><div class=govspeak><h1>Borders</h1>" + p(n)
                  + "</div></main><div role=contentinfo><p>" + junk() + "</p></div>";
          case 8 -> // wiki
              "<div id=mw-navigation>" + links(12) + "</div><div id=content><h1>Railway</h1><div id=mw-content-text><div id=toc"
                  + " class=toc>" + links(4) + "</div><table class=infobox><tr><th>Opened</th><td>1901</td></tr></table>" + p(n)
                  + "<h2>Later<span class=mw-editsection>[<a href=/e>edit</a>]</span></h2>" + p(1)
                  + "<div class=navbox>" + links(9) + "</div></div></div><div id=footer><p>" + junk() + "</p></div>";
          case 9 -> // magazine that loads its text with a script
              "<div class=overlay-modal role=dialog><p>" + junk() + "</p></div><div class=app aria-hidden=true><div class=c-1>"
                  + "<h1>Weavers</h1>" + p(n) + "</div></div><div class=paywall-banner><p>" + junk() + "</p></div>";
          case 10 -> // newsletter platform
              "<div class=navbar>" + links(3) + "</div><article class='newsletter-post post'><h1>Winters</h1><div"
                  + " class='available-content'>" + p(n) + "<div class=subscription-widget-wrap><p>" + junk() + "</p></div>"
                  + p(1) + "</div></article><div class=comments-page>" + comments(3, "<div class=comment>%s</div>") + "</div>";
          case 11 -> // portal of teasers around an unmarked text
              "<div class=x1>" + comments(3, "<article class=teaser><h3><a href=/t>Go</a></h3>%s</article>").replace("<p>", "<p>")
                  + "</div><div class=x2><h1>Bridges</h1>" + p(n) + "</div><div class=x3>" + links(9) + "</div>";
          case 12 -> // one teaser is the only article
              "<main><div class=lead><h1>Islands</h1>" + p(n) + "</div><article class=promo-card><p>" + junk()
                  + "</p></article></main>";
          case 13 -> // archive of speeches
              "<center>" + links(4) + "<h2>Address to the Council</h2></center><blockquote>" + paragraphs(n, "<p><font face=Arial>", "</font>")
                  + "</blockquote><hr><p><a href=/>Back to the index</a></p>";
          case 14 -> // parliament
              "<div class=nav-wrapper>" + links(6) + "</div><div class=debate>" + paragraphs(n, "<div class=speech><p>", "</p></div>")
                  + "</div><div class='social-links'>" + links(4) + "</div>";
          case 15 -> // text in sections that an id names
              "<article><h1>Valleys</h1><section id=social-policy><h2>Policy</h2>" + p(n) + "</section><section id=related-work>"
                  + "<h2>Work</h2>" + p(1) + "</section><section id=related-articles>" + links(5) + "</section></article>";
          case 16 -> // everything in generic containers
              "<div class=a><div class=b>" + links(6) + "</div><div class=c><div class=d><h1>Cargo</h1>" + paragraphs(n, "<div>", "</div>")
                  + "</div><div class=e>" + links(5) + "</div></div><div class=f>" + junk() + "</div></div>";
          case 17 -> // a sidebar holds the text
              "<aside class=sidebar id=main-story><h1>Lights</h1>" + p(n) + "</aside><nav>" + links(7) + "</nav><footer><p>" + junk()
                  + "</p></footer>";
          case 18 -> // forum: the first post, then the answers
              "<div class=forum><div class=breadcrumb>" + links(3) + "</div><div class=firstpost><h1>Question</h1>" + p(n)
                  + "</div>" + comments(4, "<div class='reply'>%s</div>") + "</div>";
          default -> // opinion section called comment
              "<nav>" + links(5) + "</nav><article class='comment'><div class='content__main'><h1>Voters</h1>" + p(n)
                  + "</div></article><div class='most-popular'>" + links(8) + "</div><section class='discussion comments'>"
                  + comments(3, "<div>%s</div>") + "</section>";
        });
  }

  private static final int LAYOUTS = 20;

  /** Reads a page. */
  private interface Reader {
    String read(String html) throws Exception;
  }

  private record Score(int gold, int kept, int wrong) {
    Score plus(Score other) {
      return new Score(gold + other.gold, kept + other.kept, wrong + other.wrong);
    }

    static Score of(String gold, String read) {
      Map<String, Integer> left = new HashMap<>();
      int all = 0;
      for (String token : tokens(gold)) {
        left.merge(token, 1, Integer::sum);
        all++;
      }
      int kept = 0;
      int wrong = 0;
      for (String token : tokens(read)) {
        if (left.merge(token, -1, Integer::sum) >= 0) {
          kept++;
        } else {
          wrong++;
        }
      }
      return new Score(all, kept, wrong);
    }

    private static List<String> tokens(String text) {
      List<String> tokens = new ArrayList<>();
      for (String token : text.toLowerCase(Locale.ROOT).split("[^a-z0-9]+")) {
        if (!token.isEmpty()) {
          tokens.add(token);
        }
      }
      return tokens;
    }

    @Override
    public String toString() {
      return "kept %5.1f %%  wrong %5.1f %%"
          .formatted(100.0 * kept / gold, kept + wrong == 0 ? 0 : 100.0 * wrong / (kept + wrong));
    }
  }

  public static void main(String[] arguments) throws Exception {
    Map<String, Reader> readers = new LinkedHashMap<>();
    readers.put("Parallax", parallax());
    try {
      Class<?> readability = Class.forName("net.dankito.readability4j.Readability4J");
      readers.put("Readability4J", html -> readability(readability, html));
    } catch (ClassNotFoundException e) {
      System.out.println("Readability4J is not on the class path.");
    }
    Map<String, Score> totals = new LinkedHashMap<>();
    for (int kind = 0; kind < LAYOUTS; kind++) {
      for (int size : new int[] {3, 12}) {
        HtmlPages pages = new HtmlPages(100 * kind + size);
        String html = pages.layout(kind, size);
        if (arguments.length > 0) {
          Path file = Path.of(arguments[0], "%02d-%02d.html".formatted(kind, size));
          Files.writeString(file, html);
          Files.writeString(Path.of(file + ".gold.txt"), pages.gold);
        }
        StringBuilder line = new StringBuilder("%2d %2d".formatted(kind, size));
        for (Map.Entry<String, Reader> reader : readers.entrySet()) {
          Score score = Score.of(pages.gold.toString(), reader.getValue().read(html));
          totals.merge(reader.getKey(), score, Score::plus);
          line.append("  | ").append(score);
        }
        System.out.println(line);
      }
    }
    totals.forEach((name, score) -> System.out.println(name + ": " + score));
  }

  /** By reflection, as the extractor has been in two places. */
  private static Reader parallax() throws Exception {
    Class<?> type;
    try {
      type = Class.forName("dev.parallax.corpus.extract.format.TextExtractor");
    } catch (ClassNotFoundException e) {
      type = Class.forName("dev.parallax.corpus.extract.TextExtractor");
    }
    Object extractor = type.getConstructor(int.class).newInstance(1_000_000);
    Method extract = type.getMethod("extract", byte[].class, String.class);
    return html -> {
      Object text = extract.invoke(extractor, html.getBytes(StandardCharsets.UTF_8), "x.html");
      String raw = (String) call(text, "rawText");
      StringBuilder kept = new StringBuilder();
      for (Object block : (List<?>) call(text, "blocks")) {
        if (call(block, "kind").toString().equals("PARAGRAPH")) {
          kept.append(raw, (Integer) call(block, "start"), (Integer) call(block, "end")).append('\n');
        }
      }
      return kept.toString();
    };
  }

  private static Object call(Object target, String method) throws Exception {
    return target.getClass().getMethod(method).invoke(target);
  }

  private static String readability(Class<?> type, String html) throws Exception {
    Object article =
        call(type.getConstructor(String.class, String.class).newInstance("http://x.example/", html), "parse");
    Object content = call(article, "getContent");
    if (content == null) {
      return "";
    }
    // Headings are no paragraphs for Parallax either.
    org.jsoup.nodes.Document page = org.jsoup.Jsoup.parse((String) content);
    page.select("h1, h2, h3, h4").remove();
    return page.text();
  }
}
