package org.rapporteur.dossier;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.rapporteur.report.InputException;

/**
 * What the analyst says of a negotiation in the file {@code dossier.yaml} beside its reports.
 *
 * @param title what the negotiation is called, or the empty string
 */
public record Codebook(String title) {
  /** Name of the file in a folder of reports. */
  public static final String FILE = "dossier.yaml";

  /** A codebook that says nothing. */
  public static final Codebook EMPTY = new Codebook("");

  /**
   * The codebook of a folder of reports, if it has one.
   *
   * @throws InputException if there is one that cannot be read
   */
  public static Optional<Codebook> in(Path folder) {
    Path file = folder.resolve(FILE);
    return Files.isRegularFile(file) ? Optional.of(read(file)) : Optional.empty();
  }

  private static Codebook read(Path file) {
    try {
      JsonNode root = new YAMLMapper().readTree(file.toFile());
      if (!root.isObject() && !root.isMissingNode()) {
        throw new InputException(
            file + ": not a codebook; it should hold lines such as 'title: …'");
      }
      return new Codebook(root.path("title").asText("").strip());
    } catch (JsonProcessingException e) {
      int line = e.getLocation() == null ? 0 : e.getLocation().getLineNr();
      throw new InputException(file + ": not valid YAML, see line " + line, e);
    } catch (IOException e) {
      throw new InputException(file + ": cannot be read: " + e.getMessage(), e);
    }
  }
}
