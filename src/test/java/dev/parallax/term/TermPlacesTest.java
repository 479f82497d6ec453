package dev.parallax.term;

import static org.assertj.core.api.Assertions.assertThat;

import dev.parallax.model.annotation.AnnotatedDocument;
import java.util.List;
import org.junit.jupiter.api.Test;

class TermPlacesTest {

  private static final AnnotatedDocument DOCUMENT =
      TaggedDocument.of(
          "Allies|NNS|ally keep|VBP long|JJ ~-|HYPH ~term|NN allies|NNS|ally ;|: our|PRP$|we"
              + " ally|NN allies|VBZ|ally .|.");

  @Test
  void findsLemmasPhrasesAndForms() {
    assertThat(found("term", "ally/NOUN")).containsExactly("Allies", "allies", "ally");
    assertThat(found("term", "ally/VERB")).containsExactly("allies");
    assertThat(found("phrase", "long term ally")).containsExactly("long-term allies");
    assertThat(found("word", "allies")).containsExactly("Allies", "allies", "allies");
    assertThat(found("frame", "ally/NOUN")).isEmpty();
  }

  private static List<String> found(String family, String key) {
    String text = DOCUMENT.document().text();
    return TermPlaces.in(DOCUMENT.annotation().sentences()).of(0, family, key).stream()
        .map(span -> text.substring(span.start(), span.end()))
        .toList();
  }
}
