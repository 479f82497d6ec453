package dev.parallax.corpus;

import static org.assertj.core.api.Assertions.assertThat;

import dev.parallax.config.CleaningConfig;
import dev.parallax.corpus.clean.Cleaner;
import dev.parallax.corpus.source.DocumentSource;
import dev.parallax.files.Places;
import dev.parallax.model.text.Document;
import dev.parallax.model.text.Metadata;
import dev.parallax.model.text.Segment;
import dev.parallax.model.text.SegmentKind;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The project's samples, divided as a reader would divide them. */
class CleanedSamplesTest {

  private static final Path SAMPLES = Path.of("input");

  private static final DocumentReader READER =
      new DocumentReader(
          Places.of(SAMPLES),
          InputConfigs.defaults(),
          new Cleaner(
                  new CleaningConfig(
                      true, true, true, true, true, true, true, true, true, true, true))
              ::clean);

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          2016/alliance-manager.txt | KEEPING THE MACHINE RUNNING | Alliance maintenance through a change of government / What is already in place / The exposed joints / Work for the first six months | 12 | 3
          2016/defence-economist.txt | THE PRICE OF PROTECTION | Notes towards a duller debate about burden-sharing / 1. What is being counted / 2. Who gains / 3. A scenario or two / 4. What trade has to do with it / 5. Conclusions, such as they are | 12 | 0
          2016/peninsula-watcher.txt | Five Tests and a Transition | Does China hold the key? / What should be done first | 10 | 1
          2016/regional-diplomat.md | The Art of Being in the Middle | What we heard from the campaign / The neighbour who does not leave / Things one may usefully do / A small confession | 17 | 0
          2016/small-state-scholar.html | Promises and Distances: A View from a Small State | Credibility is not a contract / Russia as seen from close by / The company of other small states / What we can do ourselves | 10 | 8
          2016/trade-negotiator.txt | After Lima: what is left of the twelve | The treaty we signed / What others will do / Three modest proposals | 12 | 0
          2024/alliance-planner.txt | Planning for Weather | What allies in Asia may expect, and what they may do / The inventory / The forecast / What planners can do | 10 | 3
          2024/northern-historian.html | The Second Time Is Not a Surprise | What the folder contains / Two wars, one supplier / On being led | 10 | 4
          2024/pacific-island-envoy.md | Dear Great Powers: A Letter from the Middle of the Ocean | First, what frightens us / Second, what we think of your contest / Third, what we ask / Last, what we offer | 19 | 0
          2024/peninsula-monitor.txt | What the Satellites Do Not Show | The monitors are gone / Diplomacy, again / An absence in Seoul / What can be said | 10 | 1
          2024/shipbuilding-economist.txt | STEEL, SLIPWAYS AND THE ALLIES | A practical note / The gap / What has begun / Will it survive the change of president? / What it would take / A hopeful remark to close | 13 | 0
          2024/trade-lawyer.txt | The Rules Are Dead, Long Live the Rules |  | 10 | 0
          """)
  void aSampleHasItsTitleHeadingsAndParagraphs(
      String path, String title, String headings, int paragraphs, int boilerplate)
      throws DocumentRejectedException {
    Document document = read(path);

    assertThat(texts(document, SegmentKind.TITLE)).containsExactly(title);
    assertThat(String.join(" / ", texts(document, SegmentKind.HEADING)))
        .isEqualTo(headings == null ? "" : headings);
    assertThat(texts(document, SegmentKind.PARAGRAPH)).hasSize(paragraphs);
    assertThat(texts(document, SegmentKind.BOILERPLATE)).hasSize(boilerplate);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          2016/alliance-manager.txt   | What is already in place
          2016/defence-economist.txt  | 1. What is being counted
          2024/alliance-planner.txt   | The inventory
          2024/shipbuilding-economist.txt | The gap
          """)
  void noParagraphStandsUnderASubtitle(String path, String firstSection)
      throws DocumentRejectedException {
    assertThat(read(path).segments())
        .filteredOn(segment -> segment.kind() == SegmentKind.PARAGRAPH)
        .extracting(Segment::headingPath)
        .startsWith(List.of())
        .contains(List.of(firstSection))
        .allMatch(paths -> paths.size() <= 1);
  }

  private static Document read(String path) throws DocumentRejectedException {
    return READER.read(new DocumentSource(path, "sample", path, Metadata.NONE));
  }

  private static List<String> texts(Document document, SegmentKind kind) {
    String text = document.text();
    return document.segments().stream()
        .filter(segment -> segment.kind() == kind)
        .map(segment -> slice(text, segment))
        .toList();
  }

  private static String slice(String text, Segment segment) {
    int start = text.offsetByCodePoints(0, segment.span().start());
    return text.substring(start, text.offsetByCodePoints(start, segment.span().length()));
  }
}
