package dev.parallax.cli.store;

import dev.parallax.cli.ExitCode;
import dev.parallax.cli.Failures;
import dev.parallax.cli.SettingsOptions;
import dev.parallax.cli.StoppedException;
import dev.parallax.cli.log.LogStyle;
import dev.parallax.cli.log.Logging;
import dev.parallax.cli.print.Terminal;
import dev.parallax.files.Place;
import dev.parallax.objects.Storage;
import dev.parallax.run.keep.UnknownUseException;
import dev.parallax.store.FoundDamage;
import dev.parallax.store.StoreFolder;
import java.util.concurrent.Callable;
import picocli.CommandLine.Mixin;

/** What the commands on a store have in common: which store, and how failures are told. */
abstract class StoreAction implements Callable<Integer> {

  private final Terminal terminal;

  @Mixin private SettingsOptions settings = new SettingsOptions();

  StoreAction(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public final Integer call() throws Exception {
    Logging.use(LogStyle.LINES);
    Place folder = Storage.absolute(settings.load().output().folder());
    StoreFolder store = StoreFolder.of(folder);
    try {
      // What may not be looked at is not taken for nothing.
      if (store.path().lookThrough().isEmpty()) {
        print("nothing is stored in " + folder);
        return ExitCode.DONE.code();
      }
      return act(store, folder).code();
    } catch (UnknownUseException e) {
      throw new StoppedException(ExitCode.DAMAGED, String.valueOf(e.getMessage()), e);
    } catch (Exception e) {
      throw Failures.recognise(e, folder);
    }
  }

  /**
   * Does the command's work on a store that is there.
   *
   * @param store to work on
   * @param folder of all jobs that share it
   */
  abstract ExitCode act(StoreFolder store, Place folder) throws Exception;

  /**
   * Tells what stands in the way of an entry or a pack.
   *
   * @param removes whether what is surely damaged is removed
   */
  final void tell(FoundDamage damage, boolean removes) {
    String removed = removes ? " and removed" : "";
    print(
        "%s %s is %s: %s"
            .formatted(
                damage.entry().kind(),
                damage.entry().key(),
                damage.surely() ? "damaged" + removed : "left as it is",
                damage.entry().problem()));
  }

  final void print(String line) {
    terminal.print(line);
  }
}
