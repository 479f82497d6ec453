package dev.parallax.cli;

import picocli.CommandLine;
import picocli.CommandLine.Help.Ansi;

/** All commands with their options as a page of the docs, which the launcher reads, too. */
final class CommandReference {

  private static final String HEAD =
      """
      # Commands

      <!-- Generated from the commands. Regenerate with: ./parallax schema --commands > docs/commands.md -->

      What `./parallax COMMAND --help` prints; in a checkout that is not built yet, it prints this page's. The keys of
      settings are in [configuration.md](configuration.md), and [exit-codes.md](exit-codes.md) says how commands end.
      """;

  private CommandReference() {}

  /**
   * The page: under a heading each, the usage of the command and of all that are below it; hidden
   * ones are left out.
   */
  static String markdown(CommandLine commands) {
    StringBuilder page = new StringBuilder(HEAD);
    append(commands, page);
    return page.toString();
  }

  private static void append(CommandLine command, StringBuilder page) {
    page.append("\n## ").append(command.getCommandSpec().qualifiedName()).append("\n\n```text\n");
    command.getUsageMessage(Ansi.OFF).lines().forEach(line -> page.append(line).append('\n'));
    page.append("```\n");
    command.getSubcommands().values().stream()
        .filter(each -> !each.getCommandSpec().usageMessage().hidden())
        .forEach(each -> append(each, page));
  }
}
