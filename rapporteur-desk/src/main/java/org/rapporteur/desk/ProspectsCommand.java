package org.rapporteur.desk;

import java.io.IOException;
import java.io.Writer;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import org.rapporteur.conflict.ModelFile;
import org.rapporteur.deal.DealReader;
import org.rapporteur.desk.brief.Plain;
import org.rapporteur.desk.prospects.ConflictDraft;
import org.rapporteur.desk.prospects.DealsDraft;
import org.rapporteur.desk.prospects.Difference;
import org.rapporteur.dossier.Codebook;
import org.rapporteur.dossier.Dossier;
import org.rapporteur.record.ReportRecord;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Drafts models of the conflict and of the packages from reports, for the analyst to edit. */
@Command(
    name = "prospects",
    description = "Drafts a conflict model and a model of packages from a folder of reports.",
    mixinStandardHelpOptions = true,
    versionProvider = Rapporteur.Version.class,
    sortOptions = false,
    footer = {
      "",
      "Into the folder go conflict.yaml and deals.yaml, made from where the parties",
      "stand on the issues of dossier.yaml; each line names the statements it rests",
      "on. They are drafts: edit them. What is there is never written over: a later",
      "run writes conflict.new.yaml and deals.new.yaml and shows the difference.",
      "",
      "Examples:",
      "  rapporteur prospects reports/                  drafts both models",
      "  rapporteur conflict reports/conflict.yaml      which outcomes could hold",
      "  rapporteur deals reports/deals.yaml            which packages could be agreed"
    })
final class ProspectsCommand implements Callable<Integer> {
  private static final long LARGEST_COMPARED = 3_000_000;

  private final Console console;

  @Spec private CommandSpec command;

  @Mixin private ReadingOptions reading;

  @Mixin private CodebookOption codebooks;

  ProspectsCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() throws IOException {
    Path folder =
        reading
            .onlyFolder()
            .orElseThrow(
                () -> new ParameterException(command.commandLine(), "name one folder of reports"));
    Codebook codebook = codebooks.codebook(reading.folders(), console);
    List<ReportRecord> records = new ArrayList<>();
    int code = reading.read(console, records::add, skipped -> {});
    if (records.isEmpty()) {
      reading.tellNothingRead(console, "there is nothing to draft");
      return code;
    }
    return draft(folder, codebook, records) ? code : ExitCode.NOTHING;
  }

  private boolean draft(Path folder, Codebook codebook, List<ReportRecord> records)
      throws IOException {
    Dossier dossier = Dossier.of(codebook, records, List.of(), reading.stances(console));
    ConflictDraft conflict = new ConflictDraft(dossier);
    DealsDraft deals = new DealsDraft(dossier);
    if (conflict.isEmpty() && deals.isEmpty()) {
      console.tell(
          "no positions of parties can be read in "
              + folder
              + ", so there is nothing to draft: write parties and issues into "
              + folder.resolve(Codebook.FILE)
              + " ('rapporteur init' writes a first one)");
      return false;
    }
    if (codebook.issues().isEmpty()) {
      console.tell(
          "the issues are guessed from the reports; with yours in "
              + folder.resolve(Codebook.FILE)
              + " the drafts will be better");
    }
    if (conflict.isEmpty()) {
      console.tell("no conflict model: it is not told who could grant what");
    } else {
      put(
          folder.resolve("conflict.yaml"),
          conflict.text(),
          "decision makers: %d, options: %d"
              .formatted(conflict.decisionMakers(), conflict.options()),
          ModelFile::read);
    }
    if (deals.isEmpty()) {
      console.tell("no model of packages: only one party holds a position");
    } else {
      put(
          folder.resolve("deals.yaml"),
          deals.text(),
          "parties: %d, issues: %d".formatted(deals.parties(), deals.issues()),
          file -> new DealReader().read(List.of(file)));
    }
    return true;
  }

  /** Writes a draft, or beside the file that is there and shows what it would change. */
  private void put(Path file, String draft, String size, Consumer<Path> reader) throws IOException {
    check(draft, reader);
    if (!Files.exists(file, LinkOption.NOFOLLOW_LINKS)) {
      OutputFile.create(file, out -> out.write(draft));
      say("wrote " + file + " (" + size + "); look through it, then use it");
      return;
    }
    String old = content(file);
    if (old.equals(draft)) {
      say(file + ": nothing has changed");
      return;
    }
    Path beside = file.resolveSibling(file.getFileName().toString().replace(".yaml", ".new.yaml"));
    if (Files.isRegularFile(beside) && content(beside).equals(draft)) {
      say(file + " stays as it is; " + beside + " is as before; the difference:");
    } else {
      OutputFile.write(beside, out -> out.write(draft));
      say(file + " stays as it is; wrote " + beside + "; the difference:");
    }
    Difference difference =
        Difference.between(
            file.getFileName().toString(), old, beside.getFileName().toString(), draft);
    Writer out = console.out();
    for (String line : difference.lines()) {
      out.write(visible(line) + "\n");
    }
    out.flush();
  }

  /** A line of a file as a terminal may show it: a blank for each sign that cannot be seen. */
  private static String visible(String line) {
    return line.replaceAll("[\\p{C}\\p{Zl}\\p{Zp}]", " ");
  }

  /** A draft that its own command could not read must not reach the analyst. */
  private static void check(String draft, Consumer<Path> reader) throws IOException {
    Path copy = Files.createTempFile("rapporteur", ".yaml");
    try {
      Files.writeString(copy, draft);
      reader.accept(copy);
    } finally {
      Files.delete(copy);
    }
  }

  /** What a file holds, undecodable bytes replaced; nothing of one that is too large. */
  private static String content(Path file) throws IOException {
    if (!Files.isRegularFile(file) || Files.size(file) > LARGEST_COMPARED) {
      throw new IOException(file + ": too large to be compared, or no file");
    }
    return StandardCharsets.UTF_8.decode(ByteBuffer.wrap(Files.readAllBytes(file))).toString();
  }

  private void say(String words) throws IOException {
    console.out().write(Plain.line(words) + "\n");
    console.out().flush();
  }
}
