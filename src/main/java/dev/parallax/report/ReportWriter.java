package dev.parallax.report;

import dev.parallax.config.IncludeText;
import dev.parallax.files.Place;
import dev.parallax.model.family.Family;
import dev.parallax.report.data.ReportData;
import dev.parallax.report.page.Page;
import dev.parallax.report.read.CohortPair;
import dev.parallax.report.read.FamilyRows;
import dev.parallax.report.read.RunFolder;
import dev.parallax.report.word.Overview;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Writes a run's page. */
public final class ReportWriter {

  /** Name of the page in a run's folder. */
  public static final String FILE_NAME = "report.html";

  /** Under this name earlier versions wrote a page before it was whole. */
  private static final String UNFINISHED_ONCE = ".report.html.next";

  /** Pairs of cohorts whose first screen is written; tables and pictures have all of them. */
  private static final int OVERVIEWS = 20;

  private ReportWriter() {}

  /**
   * Writes the page beside a run's tables, with as much text as the run's settings say.
   *
   * @param run folder with tables and {@code run.json}
   * @return the page
   * @throws IOException if a table is gone or damaged, or the page cannot be written
   */
  public static Place write(Place run) throws IOException {
    return write(run, null, List.of());
  }

  /**
   * Writes the page beside a run's tables; one that is there is replaced at once.
   *
   * @param run folder with tables and {@code run.json}
   * @param include how much of the essays it republishes; null for what the run's settings say
   * @param families that stand in for those of a run that is older than the table of families; the
   *     page says so
   * @return the page
   * @throws IOException if a table is gone or damaged, or the page cannot be written
   */
  public static Place write(Place run, @Nullable IncludeText include, List<Family> families)
      throws IOException {
    Place page = run.at(FILE_NAME);
    RunFolder folder = new RunFolder(run);
    IncludeText text = include == null ? setting(folder) : include;
    page.write(html(folder, text, families).getBytes(StandardCharsets.UTF_8));
    clearUnfinished(run);
    return page;
  }

  /**
   * Clears what a process that was killed while it wrote a page has left.
   *
   * @param run folder as in {@link #write}
   * @throws IOException if it cannot be removed
   */
  public static void clearUnfinished(Place run) throws IOException {
    run.at(FILE_NAME).clearUnfinished();
    run.at(UNFINISHED_ONCE).delete();
  }

  /** Whether a run's tables say what its families of measures are. */
  public static boolean declaresFamilies(Place run) {
    return new RunFolder(run).has(FamilyRows.TABLE);
  }

  private static IncludeText setting(RunFolder run) throws IOException {
    String setting = run.manifest().at("/config/report/include_text").asText("full");
    return IncludeText.valueOf(setting.toUpperCase(Locale.ROOT));
  }

  private static String html(RunFolder run, IncludeText include, List<Family> older)
      throws IOException {
    boolean declared = run.has(FamilyRows.TABLE);
    List<Family> families = declared ? FamilyRows.of(run.read(FamilyRows.TABLE)) : older;
    ReportData data = ReportData.read(run, include, families);
    return Page.html(
        Map.of(
            "job", data.facts().path("pipeline").asText(),
            "description", data.facts().at("/config/description").asText(),
            "unit", data.facts().path("unit").asText(),
            "overviews", overviews(data),
            "left_out", data.leftOut(),
            "families_declared", declared,
            "include_text", include.name().toLowerCase(Locale.ROOT)),
        data.blocks());
  }

  private static List<Overview> overviews(ReportData data) {
    return data.pairs().stream().limit(OVERVIEWS).map(pair -> overview(data, pair)).toList();
  }

  private static Overview overview(ReportData data, CohortPair pair) {
    return Overview.of(
        pair,
        data.allComparisons(),
        data.documents(),
        data.evidence(),
        data.whose(),
        data.topics(),
        data.labels(),
        data.facts());
  }
}
