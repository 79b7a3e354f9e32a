package org.rapporteur.desk;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.rapporteur.dossier.Codebook;
import org.rapporteur.dossier.CodebookDraft;
import org.rapporteur.dossier.Dossier;
import org.rapporteur.record.ReportRecord;
import org.rapporteur.report.InputException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Writes a codebook as the reports suggest it, for the analyst to edit. */
@Command(
    name = "init",
    description = "Writes a codebook for you to edit: who is who, as far as the reports tell.",
    mixinStandardHelpOptions = true,
    versionProvider = Rapporteur.Version.class,
    sortOptions = false,
    footer = {
      "",
      "Into the folder of reports goes dossier.yaml, with the parties and people whom",
      "the reports name, and why. Correct what is wrong in it and fill in the parties",
      "that are not known; 'rapporteur brief' uses it from then on. One that is there",
      "already is never written over unasked.",
      "",
      "Examples:",
      "  rapporteur init reports/                   writes reports/dossier.yaml",
      "  rapporteur init reports/ -o talks.yaml     writes talks.yaml; use it by",
      "  rapporteur brief reports/ --codebook talks.yaml"
    })
final class InitCommand implements Callable<Integer> {
  private final Console console;

  @Spec private CommandSpec command;

  @Mixin private ReadingOptions reading;

  @Option(
      names = {"-o", "--output"},
      paramLabel = "FILE",
      description = "Write to FILE (default: dossier.yaml in the folder named).")
  private Path output;

  @Option(names = "--force", description = "Write over a file that is there already.")
  private boolean force;

  InitCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() throws IOException {
    Path file = file();
    if (!force && Files.exists(file, LinkOption.NOFOLLOW_LINKS)) {
      throw new InputException(
          file
              + ": is there already and stays as it is; -o FILE writes elsewhere, --force over it");
    }
    List<ReportRecord> records = new ArrayList<>();
    int code = reading.read(console, records::add, skipped -> {});
    if (records.isEmpty()) {
      reading.tellNothingRead(console, "there is no codebook");
      return code;
    }
    CodebookDraft draft = new CodebookDraft(Dossier.of(Codebook.EMPTY, records, List.of()));
    if (force) {
      OutputFile.write(file, draft::write);
    } else {
      OutputFile.create(file, draft::write);
    }
    console.remark(
        "wrote "
            + file
            + " (parties: "
            + draft.parties()
            + ", people: "
            + draft.people()
            + "); look through it before the next brief");
    return code;
  }

  private Path file() {
    return Optional.ofNullable(output)
        .or(() -> reading.onlyFolder().map(folder -> folder.resolve(Codebook.FILE)))
        .orElseThrow(
            () ->
                new ParameterException(
                    command.commandLine(), "name one folder, or the file to write with -o FILE"));
  }
}
