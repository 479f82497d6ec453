package dev.parallax.cli.store;

import dev.parallax.cli.ExitCode;
import dev.parallax.cli.print.Terminal;
import dev.parallax.files.Place;
import dev.parallax.store.StoreFolder;
import picocli.CommandLine.Command;

@Command(
    name = "list",
    mixinStandardHelpOptions = true,
    description = "Lists entries and their size by kind, and what kept runs use of them.")
final class StoreListCommand extends StoreAction {

  StoreListCommand(Terminal terminal) {
    super(terminal);
  }

  @Override
  ExitCode act(StoreFolder store, Place folder) throws Exception {
    StoreContent content = StoreContent.read(store, folder);
    print("store  " + store.path());
    content.totals().forEach((kind, totals) -> print(kind + "  " + totals));
    content.listing().damagedPacks().forEach(damage -> tell(damage, false));
    if (!content.unused().isEmpty()) {
      print(
          StoreContent.size(content.unused())
              + " used by no kept run; ./parallax store prune removes them");
    }
    return ExitCode.DONE;
  }
}
