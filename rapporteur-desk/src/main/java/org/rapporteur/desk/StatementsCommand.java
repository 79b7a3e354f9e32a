package org.rapporteur.desk;

import java.io.IOException;
import java.util.concurrent.Callable;
import org.rapporteur.dossier.Codebook;
import org.rapporteur.dossier.StatementLines;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Prints the statements of each report as JSON Lines, as soon as it is read. */
@Command(
    name = "statements",
    description = "Prints the statements alone, as JSON Lines, in reading order.",
    mixinStandardHelpOptions = true,
    versionProvider = Rapporteur.Version.class,
    sortOptions = false,
    footer = {
      "",
      "Each report stands for itself: names are not joined across reports, unless a",
      "codebook (dossier.yaml) joins them. Memory does not grow with the number of",
      "reports.",
      "",
      "Examples:",
      "  rapporteur statements reports/ > statements.jsonl",
      "  cat story.txt | rapporteur statements - | head -3"
    })
final class StatementsCommand implements Callable<Integer> {
  private final Console console;

  @Mixin private ReadingOptions reading;

  @Mixin private CodebookOption codebooks;

  StatementsCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() throws IOException {
    Codebook codebook = codebooks.codebook(reading.folders(), console);
    try (StatementLines lines = new StatementLines(codebook, console.out())) {
      return reading.readApart(console, lines::write, skipped -> {});
    }
  }
}
