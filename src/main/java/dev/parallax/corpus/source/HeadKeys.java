package dev.parallax.corpus.source;

import dev.parallax.files.Place;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** Whether metadata at the head of files have a key: front matter, or meta elements of HTML. */
public final class HeadKeys {

  private static final int HEAD = 16_384;

  private HeadKeys() {}

  /**
   * Whether some file's head has a key, whatever its case. Files are looked at no further than
   * that, and none is read as a document.
   *
   * @param folder that paths count from
   * @throws IOException if a file cannot be read
   */
  public static boolean anyHas(Place folder, List<String> paths, String key) throws IOException {
    String quoted = Pattern.quote(key.toLowerCase(Locale.ROOT));
    Pattern asKey =
        Pattern.compile("(?m)^[\"']?" + quoted + "[\"']?\\s*[:=]|=[\"']" + quoted + "[\"']");
    for (String path : paths) {
      try (InputStream stream = folder.at(path).read()) {
        String head = new String(stream.readNBytes(HEAD), StandardCharsets.ISO_8859_1);
        if (asKey.matcher(head.toLowerCase(Locale.ROOT)).find()) {
          return true;
        }
      }
    }
    return false;
  }
}
