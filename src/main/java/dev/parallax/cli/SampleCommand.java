package dev.parallax.cli;

import dev.parallax.cli.log.LogStyle;
import dev.parallax.cli.log.Logging;
import dev.parallax.cli.print.Terminal;
import dev.parallax.files.LocalPlace;
import dev.parallax.files.Place;
import dev.parallax.report.read.RunFolder;
import dev.parallax.report.sample.LabelSheet;
import dev.parallax.report.sample.SampleKind;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(
    name = "sample",
    mixinStandardHelpOptions = true,
    description = {
      "Draws sentences of a run for you to label, without cohort and score: a sheet to fill in, and a"
          + " second file that tells what each row is.",
      "The same run, number and seed give the same files. What to do with them is in"
          + " docs/own-frames.md."
    })
final class SampleCommand implements Callable<Integer> {

  private static final int MOST = 100_000;

  private final Terminal terminal;

  @Parameters(
      index = "0",
      paramLabel = "frames|tone",
      description = "What is to be labelled: frames, or the tone of sentences.")
  private SampleKind kind = SampleKind.FRAMES;

  @Parameters(
      index = "1",
      arity = "0..1",
      paramLabel = "RUN_OR_LATEST",
      description = "Folder of a run, id of a run of the job, or latest, which is the default.")
  private String run = RunChoice.LATEST;

  @Mixin private RunChoice choice = new RunChoice();

  @Option(
      names = "--n",
      paramLabel = "SENTENCES",
      description = "How many in all; 200 where nothing is said.")
  private int number = 200;

  @Option(
      names = "--cohort-balanced",
      description =
          "As many from each cohort, which the correction of differences by labels does best with.")
  private boolean balanced;

  @Option(
      names = "--seed",
      paramLabel = "NUMBER",
      description = "Decides which are drawn; 1 where nothing is said.")
  private long seed = 1;

  @Option(
      names = "--oversample",
      split = ",",
      paramLabel = "SET/FRAME",
      description = {
        "Draw ten times as often what patterns or scores take to be in these frames, which few"
            + " sentences are in. The second file has the probabilities, by which the correction of"
            + " differences weights; what evaluate says is then of the sheet, not of the texts."
      })
  private List<String> oversampled = List.of();

  @Option(
      names = "--to",
      paramLabel = "DIR",
      description = "Folder of the files; labels in the working directory without it.")
  private String to = "labels";

  SampleCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() throws Exception {
    Logging.use(LogStyle.LINES);
    if (number < 1 || number > MOST) {
      throw new StoppedException(
          ExitCode.USAGE, String.format(Locale.ROOT, "--n is from 1 to %,d", MOST), null);
    }
    LabelSheet sheet = new LabelSheet(new RunFolder(choice.folder(run)), kind);
    Place target = LocalPlace.absolute(to);
    requireFrames(sheet);
    for (Place file : new Place[] {sheet.sheet(target), sheet.key(target)}) {
      if (file.look().isPresent()) {
        throw new StoppedException(
            ExitCode.USAGE,
            file + " is there already, and may hold labels; choose another folder with --to",
            null);
      }
    }
    try {
      tell(sheet.write(new LabelSheet.Draw(number, balanced, seed, oversampled), target));
    } catch (IOException e) {
      throw Failures.recognise(e, target);
    }
    return ExitCode.DONE.code();
  }

  /** Frames that are not there would be drawn as if nothing had been said. */
  private void requireFrames(LabelSheet sheet) throws IOException, StoppedException {
    if (oversampled.isEmpty()) {
      return;
    }
    if (kind != SampleKind.FRAMES) {
      throw new StoppedException(
          ExitCode.USAGE, "--oversample is for frames; " + kind + " has none", null);
    }
    Set<String> frames = sheet.frames();
    List<String> unknown = oversampled.stream().filter(one -> !frames.contains(one)).toList();
    if (!unknown.isEmpty()) {
      throw new StoppedException(
          ExitCode.USAGE,
          "--oversample: the run has measured no %s; it has %s"
              .formatted(String.join(", ", unknown), String.join(", ", frames)),
          null);
    }
  }

  private void tell(LabelSheet.Written written) {
    written
        .drawn()
        .forEach(
            (cohort, drawn) ->
                terminal.print(
                    String.format(
                        Locale.ROOT,
                        "%,d of %,d sentences of %s",
                        drawn,
                        written.pool().getOrDefault(cohort, 0),
                        cohort)));
    int drawn = written.drawn().values().stream().mapToInt(Integer::intValue).sum();
    if (drawn < number) {
      terminal.print(String.format(Locale.ROOT, "The run has no more than these %,d.", drawn));
    }
    terminal.print("to fill in  " + written.sheet() + ": " + String.join(", ", written.columns()));
    terminal.print("key         " + written.key() + ", not for those who label");
    terminal.print(kind.told());
  }
}
