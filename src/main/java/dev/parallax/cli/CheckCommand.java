package dev.parallax.cli;

import dev.parallax.cli.print.ListingPrinter;
import dev.parallax.cli.print.Terminal;
import dev.parallax.config.ConfigException;
import dev.parallax.config.ModelJar;
import dev.parallax.config.PipelineConfig;
import dev.parallax.config.ToneConfig;
import dev.parallax.objects.Storage;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

@Command(
    name = "check",
    mixinStandardHelpOptions = true,
    description =
        "Checks the configuration and the input: documents, words and authors by cohort, what would"
            + " be rejected. Loads no model.")
final class CheckCommand implements Callable<Integer> {

  private final Rooms rooms;
  private final Terminal terminal;

  @Mixin private SettingsOptions settings = new SettingsOptions();

  CheckCommand(Rooms rooms, Terminal terminal) {
    this.rooms = rooms;
    this.terminal = terminal;
  }

  @Override
  public Integer call() throws Exception {
    PipelineConfig config = settings.load();
    CorpusListing listing = listing(config);
    terminal.print("configuration  " + config.name() + ", hash " + listing.settingsHash());
    terminal.print("input          " + config.input().folder());
    terminal.print("output         " + config.output().folder());
    config.frames().sets().forEach(set -> terminal.print("frames         " + set));
    ListingPrinter.lines(listing, config).forEach(terminal::print);
    if (listing.documents().isEmpty()) {
      return ExitCode.NOTHING_ANALYSED.code();
    }
    // Those of a cluster are its workers' affair.
    if (!config.execution().onCluster()) {
      ModelJar.require(config.tone().encoder() != ToneConfig.Encoder.NONE);
    }
    return ExitCode.withRejects(listing.rejects().size()).code();
  }

  private CorpusListing listing(PipelineConfig config) throws Exception {
    try {
      return settings.placing(() -> rooms.lister().list(config));
    } catch (ConfigException e) {
      throw e;
    } catch (Exception e) {
      throw Failures.recognise(e, Storage.absolute(config.output().folder()));
    }
  }
}
