package dev.parallax.learn.report;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Objects;

/**
 * The text of a model card (M. Mitchell et al., "Model Cards for Model Reporting", FAT* 2019),
 * which is filled in with what training found.
 */
public final class CardTemplate {

  private CardTemplate() {}

  /**
   * The card in Markdown.
   *
   * @param owner beside which the template lies
   * @param resource name of the template, in which <code>{{name}}</code> stands for a value
   * @param values by name
   * @throws UncheckedIOException if the template cannot be read
   */
  public static byte[] fill(Class<?> owner, String resource, Map<String, String> values) {
    String card = template(owner, resource);
    for (Map.Entry<String, String> value : values.entrySet()) {
      card = card.replace("{{" + value.getKey() + "}}", value.getValue());
    }
    return card.getBytes(StandardCharsets.UTF_8);
  }

  private static String template(Class<?> owner, String resource) {
    try (InputStream in = Objects.requireNonNull(owner.getResourceAsStream(resource), resource)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(resource, e);
    }
  }
}
