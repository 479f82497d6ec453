package dev.parallax.cli.store;

import dev.parallax.cli.ExitCode;
import dev.parallax.cli.print.Terminal;
import dev.parallax.files.Place;
import dev.parallax.store.DamagedEntry;
import dev.parallax.store.StoreFolder;
import dev.parallax.store.StoreLock;
import dev.parallax.store.StoredEntry;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

@Command(
    name = "verify",
    mixinStandardHelpOptions = true,
    description = "Reads every entry, tells the damaged ones and removes them.")
final class StoreVerifyCommand extends StoreAction {

  @Option(names = "--dry-run", description = "Only tell; remove nothing.")
  private boolean dryRun;

  StoreVerifyCommand(Terminal terminal) {
    super(terminal);
  }

  @Override
  ExitCode act(StoreFolder store, Place folder) throws Exception {
    StoreLock lock = store.use();
    try {
      List<StoredEntry> entries = store.entries();
      int damaged = 0;
      for (StoredEntry entry : entries) {
        damaged += isDamaged(entry) ? 1 : 0;
      }
      print(StoreContent.size(entries) + " read, damaged: " + damaged);
      return damaged == 0 ? ExitCode.DONE : ExitCode.DAMAGED;
    } finally {
      lock.close();
    }
  }

  private boolean isDamaged(StoredEntry entry) throws IOException {
    Optional<DamagedEntry> damage = entry.damage();
    if (damage.isPresent()) {
      print(
          "%s %s is damaged%s: %s"
              .formatted(
                  entry.kind(), entry.key(), dryRun ? "" : " and removed", damage.get().problem()));
      if (!dryRun) {
        entry.delete();
      }
    }
    return damage.isPresent();
  }
}
