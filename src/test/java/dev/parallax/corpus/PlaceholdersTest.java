package dev.parallax.corpus;

import static org.assertj.core.api.Assertions.assertThat;

import dev.parallax.model.text.Issue;
import dev.parallax.model.text.Metadata;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PlaceholdersTest {

  @ParameterizedTest
  @ValueSource(
      strings = {"NA", " n/a ", "Anonymous", "UNKNOWN", "Microsoft Office User", "-", "admin"})
  void aPlaceholderIsNoAuthor(String author) {
    List<Issue> issues = new ArrayList<>();
    Metadata metadata = new Metadata("Tides", author, null, "x", Map.of());
    assertThat(Placeholders.remove(metadata, issues))
        .isEqualTo(new Metadata("Tides", null, null, "x", Map.of()));
    assertThat(issues)
        .extracting(issue -> issue.code().label())
        .containsExactly("placeholder_metadata");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Untitled",
        "Document1",
        "Microsoft Word - essay.doc",
        "essay_final.docx",
        "New Document"
      })
  void aProgramsDefaultIsNoTitle(String title) {
    assertThat(Placeholders.is("title", title)).isTrue();
  }

  @Test
  void namesAndTitlesStay() {
    for (String author : List.of("Nan Roe", "A. None", "Na Li", "User Friendly", "X. Y.")) {
      assertThat(Placeholders.is("author", author)).as(author).isFalse();
    }
    for (String title :
        List.of("The unknown soldier", "Home and away", "Document of an age", "None")) {
      assertThat(Placeholders.is("title", title)).as(title).isEqualTo(title.equals("None"));
    }
    assertThat(Placeholders.is("title", "Anonymous")).isFalse();
  }
}
