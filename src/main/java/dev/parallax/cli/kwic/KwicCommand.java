package dev.parallax.cli.kwic;

import dev.parallax.cli.ExitCode;
import dev.parallax.cli.RunChoice;
import dev.parallax.cli.StoppedException;
import dev.parallax.cli.log.LogStyle;
import dev.parallax.cli.log.Logging;
import dev.parallax.cli.print.Terminal;
import dev.parallax.files.Place;
import dev.parallax.report.concordance.Concordance;
import dev.parallax.report.concordance.LineOrder;
import dev.parallax.report.concordance.PatternException;
import dev.parallax.report.concordance.TokenPattern;
import dev.parallax.report.read.RunFolder;
import java.io.IOException;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Words in their contexts, from the tables of a run. */
@Command(
    name = "kwic",
    mixinStandardHelpOptions = true,
    description = "Shows every place where a word or pattern stands, from a run's tables.",
    footer = {
      "",
      "Patterns: peace; threat*; lemma:go; pos:ADJ order; lemma:fight&pos:VERB; name:no; written:we're.",
      "Words of a pattern stand side by side in one sentence; capitals make no difference."
    })
public final class KwicCommand implements Callable<Integer> {

  private static final int MOST_LINES = 100;
  private static final int LARGEST_WINDOW = 10_000;

  private final Terminal terminal;

  @Parameters(index = "0", paramLabel = "PATTERN", description = "What is sought.")
  private String pattern = "";

  @Parameters(
      index = "1",
      arity = "0..1",
      paramLabel = "RUN_OR_LATEST",
      description = "Folder of a run, id of a run of the job, or latest, which is the default.")
  private String run = RunChoice.LATEST;

  @Mixin private RunChoice choice = new RunChoice();

  @Option(
      names = "--format",
      paramLabel = "text|csv|json",
      description = "text for reading, which is the default; csv; json, one object a line.")
  private KwicFormat format = KwicFormat.TEXT;

  @Option(
      names = "--sort",
      paramLabel = "ORDER",
      description = "document, which is the default, left, right, date, cohort or speaker.")
  private LineOrder order = LineOrder.DOCUMENT;

  @Option(
      names = "--window",
      paramLabel = "CHARACTERS",
      description = "Context to either side, never past the paragraph; 45 by default.")
  private int window = 45;

  @Option(
      names = "--limit",
      paramLabel = "LINES",
      description = "Most lines that are shown; as text 100 by default, else all of them.")
  private @Nullable Integer limit;

  /**
   * @param terminal that is told
   */
  public KwicCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() throws Exception {
    Logging.use(LogStyle.LINES);
    if (window < 0 || window > LARGEST_WINDOW || (limit != null && limit < 0)) {
      throw new StoppedException(
          ExitCode.USAGE,
          "--window is from 0 to " + LARGEST_WINDOW + ", and --limit is no less than 0",
          null);
    }
    Place folder = choice.folder(run);
    Concordance found = found(folder);
    new KwicPrinter(terminal, format, window).print(found, pattern);
    return ExitCode.DONE.code();
  }

  private Concordance found(Place folder) throws IOException, StoppedException {
    int most = limit == null ? (format == KwicFormat.TEXT ? MOST_LINES : Integer.MAX_VALUE) : limit;
    try {
      return Concordance.of(
          new RunFolder(folder),
          TokenPattern.of(pattern),
          new Concordance.Form(order, window, most));
    } catch (PatternException e) {
      throw new StoppedException(ExitCode.USAGE, String.valueOf(e.getMessage()), e);
    }
  }
}
