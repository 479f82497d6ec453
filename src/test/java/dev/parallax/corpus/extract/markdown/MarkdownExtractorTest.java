package dev.parallax.corpus.extract.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import dev.parallax.corpus.extract.ExtractedText;
import dev.parallax.corpus.extract.ExtractionTestBase;
import dev.parallax.model.text.Metadata;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MarkdownExtractorTest extends ExtractionTestBase {

  @Test
  void marksGoAndStructureStays() throws Exception {
    String markdown =
        """
        # The *long* way

        A paragraph with [a link](http://x.org "t"), `code`, **bold**
        and a picture ![alt](p.png) &amp; an entity.

        ## Second --- level
        * one
        * two

          more of two
        > quoted
        > lines

        <div>raw <b>html</b></div>

        Setext
        ------
        End  \nof it. <span>inline</span>
        """;
    assertThat(blocks(extract(markdown, "x.md")))
        .containsExactly(
            "t The long way",
            "p A paragraph with a link, code, bold\nand a picture  & an entity.",
            "h2 Second --- level",
            "p one",
            "p two",
            "p more of two",
            "p quoted\nlines",
            "p raw html",
            "h2 Setext",
            "p End\nof it. inline");
  }

  @Test
  void severalOutermostHeadingsAreNoTitle() throws Exception {
    assertThat(blocks(extract("# One\n\na\n\n# Two\n\nb\n", "x.md")))
        .containsExactly("h1 One", "p a", "h1 Two", "p b");
    assertThat(blocks(extract("## Small\n\n# Big\n\nb\n", "x.md")))
        .containsExactly("h2 Small", "h1 Big", "p b");
  }

  @ParameterizedTest
  @ValueSource(strings = {"x.md", "x.txt"})
  void frontMatterIsMetadata(String path) throws Exception {
    ExtractedText text =
        extract(
            "\uFEFF---\nTitle: 'Hope: again'\nauthor: [A. One, B. Two]\ndate: 2016-11-09\n"
                + "rank: 007\nempty:\n---\nBody.",
            path);
    assertThat(text.rawText()).isEqualTo("Body.");
    assertThat(text.metadata())
        .isEqualTo(
            new Metadata(
                "Hope: again", "A. One; B. Two", "2016-11-09", null, Map.of("rank", "007")));
    assertThat(text.issues()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "title: a: b",
        "title: [x",
        "title: !!java.net.URL x",
        "title: x\ntitle: y",
        "k: &a [1,1]\nl: &b [*a,*a]\nm: [*b,*b,*b,*b,*b,*b,*b,*b,*b,*b,*b,*b]"
      })
  void frontMatterThatCannotBeReadIsAnIssue(String yaml) throws Exception {
    ExtractedText text = extract("---\n" + yaml + "\n---\nBody.", "x.md");
    assertThat(text.rawText()).isEqualTo("Body.");
    assertThat(codes(text)).containsExactly("front_matter_unreadable");
    assertThat(text.metadata()).isEqualTo(Metadata.NONE);
  }

  @Test
  void frontMatterThatHoldsItselfIsHarmless() throws Exception {
    for (String yaml : List.of("k: &a [*a]", "k: &a {l: *a}")) {
      ExtractedText text = extract("---\ntitle: T\n" + yaml + "\n---\nBody.", "x.md");
      assertThat(text.metadata().title()).isEqualTo("T");
    }
  }

  @Test
  void deeplyNestedFrontMatterIsAnIssue() throws Exception {
    ExtractedText text = extract("---\nk: " + "[".repeat(16_000) + "\n---\nBody.", "x.md");
    assertThat(codes(text)).containsExactly("front_matter_unreadable");
  }

  @Test
  void twoRulesAreNoFrontMatter() throws Exception {
    for (String body : List.of("---\nJust a line.\n---\nMore.", "---\nkey: x\n", "--- \n---\nx")) {
      assertThat(extract(body, "x.txt").rawText()).isEqualTo(body);
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"> ", "[", "*a ", "**a", "`", "<div>", "- ", "![", "![a](", "(", "\\", "&"})
  void nestingCostsNoMoreThanItsLength(String mark) throws Exception {
    int times = 200_000 / mark.length();
    assertThat(extract("Start " + mark.repeat(times) + " end", "x.md").rawText()).contains("Start");
    assertThat(extract(mark.repeat(times) + "\nwords", "x.md").rawText()).contains("words");
  }

  @Test
  void extensionsOfMarkdownAreNoText() throws Exception {
    String markdown =
        """
        # Report {#r .x}

        The policy[^1] of ~~no~~ some,<sup>2</sup> as [@roe2016, p. 5] says.^[A note within.]<br>More.

        | Year | Goods |
        |------|-------|
        | 2016 | ~~no~~ tons |

        - [x] closed

        [^1]: A first note
            that goes on.

        ```python
        [^2]: print("x")
        ```

        {{< figure src="x.png" >}}

        ::: warning
        Beware.
        :::

        Term
        : What it means
        """;
    ExtractedText text = extract(markdown, "x.md");
    assertThat(blocks(text))
        .containsExactly(
            "t Report",
            "p The policy of  some, as says.\nMore.",
            "f A note within.",
            "t Year",
            "t Goods",
            "t 2016",
            "t tons",
            "p closed",
            "b [^2]: print(\"x\")",
            "b {{< figure src=\"x.png\" >}}",
            "p Beware.",
            "p Term\nWhat it means",
            "f A first note\nthat goes on.");
    assertThat(codes(text)).containsExactly("deleted_text_left_out");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "+++\ntitle = \"Rain\"\nauthors = ['J. Roe', 'D. Doe']\ndate = 2016-11-08\n+++\nBody.",
        "Title: Rain\nAuthor: J. Roe;\n  D. Doe\nDate: 2016-11-08\n\nBody.",
        "% Rain\n% J. Roe; D. Doe\n% 2016-11-08\n\nBody.",
      })
  void otherKindsOfFrontMatterSayTheSame(String file) throws Exception {
    for (String path : List.of("x.md", "x.txt")) {
      ExtractedText text = extract(file, path);
      assertThat(text.rawText().strip()).isEqualTo("Body.");
      assertThat(text.metadata())
          .isEqualTo(new Metadata("Rain", "J. Roe; D. Doe", "2016-11-08", null, Map.of()));
    }
  }

  @Test
  void aFenceOfAnotherKindDoesNotEndCode() throws Exception {
    String markdown =
        """
        A claim.[^1]

        ```
        ~~~
        code
        ```

        [^1]: A note that is long enough to be read.
        """;

    assertThat(blocks(extract(markdown, "x.md")))
        .anyMatch(block -> block.contains("A claim"))
        .noneMatch(block -> block.startsWith("p ") && block.contains("A note"));
  }

  /** With a square cost this would not end. */
  @Test
  void blanksInAHeadingAreHarmless() throws Exception {
    String markdown = "# a" + " ".repeat(400_000) + "b {#id}\n\nText.\n";

    assertThat(blocks(extract(markdown, "x.md"))).anyMatch(block -> block.endsWith("b"));
  }

  @Test
  void oneLineThatBeginsWithAPercentSignIsTheEssaysOwn() throws Exception {
    assertThat(blocks(extract("% of voters is what counts here.\n\nMore text.\n", "x.md")))
        .anyMatch(block -> block.contains("of voters"));
  }

  @Test
  void anEssayMayBeginWithAColon() throws Exception {
    for (String body :
        List.of(
            "Question: why?\nAnswer: because.\n\nMore.",
            "Title: Rain\nIt rained: a lot.\n\nMore.")) {
      assertThat(extract(body, "x.txt").rawText()).isEqualTo(body);
    }
  }
}
