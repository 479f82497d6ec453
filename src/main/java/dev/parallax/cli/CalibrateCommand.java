package dev.parallax.cli;

import dev.parallax.cli.log.LogStyle;
import dev.parallax.cli.log.Logging;
import dev.parallax.cli.print.Terminal;
import dev.parallax.config.PipelineConfig;
import dev.parallax.model.comparison.CalibratedDesign;
import dev.parallax.pipeline.corpus.CalibrationRequest;
import dev.parallax.pipeline.job.CalibrationSummary;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;
import picocli.CommandLine.TypeConversionException;

@Command(
    name = "calibrate",
    mixinStandardHelpOptions = true,
    description =
        "Splits documents at random, where no difference can be, and says how often one is found.")
final class CalibrateCommand implements Callable<Integer> {

  private final Rooms rooms;
  private final Terminal terminal;

  @Spec private CommandSpec spec = CommandSpec.create();

  @Mixin private SettingsOptions settings = new SettingsOptions();

  @Option(
      names = "--cohort",
      paramLabel = "C",
      description = "Split this cohort's documents; without it, those of all cohorts together.")
  private @Nullable String cohort;

  @Option(
      names = "--splits",
      paramLabel = "N",
      defaultValue = "2000",
      description = "Splits for each size; ${DEFAULT-VALUE} where nothing is said.")
  private int splits;

  @Option(
      names = "--designs",
      paramLabel = "D",
      split = ",",
      converter = DesignName.class,
      defaultValue = "cohorts",
      description =
          "What is dealt at random, parted by commas: cohorts, within (compare.within), pairs"
              + " (compare.unit), trend (dates); ${DEFAULT-VALUE} where nothing is said.")
  private Set<CalibratedDesign> designs = new LinkedHashSet<>();

  @Option(
      names = "--sizes",
      paramLabel = "N",
      split = ",",
      defaultValue = "5,8,20",
      description =
          "Units on each side of a split, parted by commas; ${DEFAULT-VALUE} where nothing is said.")
  private List<Integer> sizes = new ArrayList<>();

  CalibrateCommand(Rooms rooms, Terminal terminal) {
    this.rooms = rooms;
    this.terminal = terminal;
  }

  @Override
  public Integer call() throws Exception {
    requirePositive();
    Logging.use(LogStyle.LINES);
    PipelineConfig config = settings.load();
    CalibrationSummary summary =
        new AttendedJob(terminal, LogStyle.LINES)
            .run(
                config,
                progress ->
                    settings.placing(
                        () ->
                            rooms
                                .calibrator()
                                .run(
                                    config,
                                    new CalibrationRequest(cohort, designs, sizes, splits),
                                    progress)));
    summary.report().forEach(terminal::print);
    if (summary.documents() == 0) {
      String message = "nothing could be analysed, so nothing was calibrated";
      throw new StoppedException(ExitCode.NOTHING_ANALYSED, message, null);
    }
    terminal.print("");
    terminal.print("written to " + summary.folder());
    AttendedJob.warnOf(summary.rejects().size());
    return ExitCode.withRejects(summary.rejects().size()).code();
  }

  /** The designs as they are written here and in the table. */
  private static final class DesignName implements ITypeConverter<CalibratedDesign> {

    @Override
    public CalibratedDesign convert(String name) {
      return Arrays.stream(CalibratedDesign.values())
          .filter(design -> design.label().equals(name))
          .findFirst()
          .orElseThrow(
              () ->
                  new TypeConversionException(
                      "'" + name + "' is none of cohorts, within, pairs and trend"));
    }
  }

  private void requirePositive() {
    if (splits < 1) {
      throw new ParameterException(spec.commandLine(), "--splits must be at least 1");
    }
    if (sizes.stream().anyMatch(size -> size < CalibrationRequest.FEWEST_UNITS)) {
      throw new ParameterException(
          spec.commandLine(),
          "--sizes must be at least "
              + CalibrationRequest.FEWEST_UNITS
              + ": with fewer units nothing is tested");
    }
  }
}
