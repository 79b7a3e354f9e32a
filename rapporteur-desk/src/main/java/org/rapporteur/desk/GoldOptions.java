package org.rapporteur.desk;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import picocli.CommandLine.Option;

/** Which labels to measure against and where their texts lie: options that commands share. */
final class GoldOptions {
  @Option(
      names = "--gold",
      required = true,
      paramLabel = "GOLD_DIR",
      description = "Folder of the labels.")
  private Path gold;

  @Option(
      names = "--data",
      required = true,
      paramLabel = "DATA_DIR",
      description = "Folder of the texts.")
  private Path data;

  @Option(
      names = "--errors",
      description =
          "Print what is answered wrongly first; of labels in halves, that of the tuning half.")
  private boolean errors;

  /** The folder of the labels. */
  Path gold() {
    return gold;
  }

  /** A file of the labels. */
  Path gold(String file) {
    return gold.resolve(file);
  }

  /** The folder of the texts. */
  Path data() {
    return data;
  }

  /** Prints errors if the user asked for them. */
  void tell(List<String> wrong, PrintWriter out) {
    if (errors) {
      wrong.forEach(out::println);
    }
  }
}
