package org.rapporteur.desk;

import java.util.Optional;
import java.util.OptionalDouble;
import org.rapporteur.encoder.Encoder;
import org.rapporteur.encoder.EncoderUnavailableException;
import org.rapporteur.statement.ModelExtractor;
import org.rapporteur.statement.RuleExtractor;
import org.rapporteur.statement.StatementExtractor;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** How statements are found: the part of the command line that chooses the extractor. */
final class ExtractorOptions {
  @Spec(Spec.Target.MIXEE)
  private CommandSpec command;

  @Option(
      names = "--extractor",
      paramLabel = "NAME",
      defaultValue = "model",
      description = {
        "What finds the statements: the trained 'model', or 'rules', which are faster and find"
            + " less (default: model)."
      })
  private String name;

  @Option(
      names = "--floor",
      paramLabel = "P",
      description =
          "Leave out statements less sure than this, from 0, which keeps all, to 1 (default:"
              + " what suits the extractor).")
  private Double floor;

  private Optional<Encoder> loaded;

  /**
   * The extractor that the user chose, or the rules, with a notice, where the model cannot work.
   *
   * @throws ParameterException if there is no such extractor, or the floor is outside 0 to 1
   */
  StatementExtractor extractor(Console console) {
    OptionalDouble least = floor == null ? OptionalDouble.empty() : OptionalDouble.of(floor);
    if (least.isPresent() && !(floor >= 0 && floor <= 1)) {
      throw new ParameterException(command.commandLine(), "--floor must be from 0 to 1");
    }
    return switch (name) {
      case "rules" -> rules(least);
      default -> {
        Optional<ModelExtractor> model = encoder(console).map(ModelExtractor::new);
        yield model.isEmpty()
            ? rules(least)
            : least.isPresent() ? model.get().withFloor(floor) : model.get();
      }
    };
  }

  /**
   * The encoder, if the user chose the model; empty, with a notice, where it cannot work. It is
   * loaded once.
   *
   * @throws ParameterException if there is no such extractor
   */
  Optional<Encoder> encoder(Console console) {
    if (!name.equals("model") && !name.equals("rules")) {
      throw new ParameterException(
          command.commandLine(), "--extractor must be model or rules, not '" + name + "'");
    }
    if (loaded == null) {
      loaded = name.equals("model") ? load(console) : Optional.empty();
    }
    return loaded;
  }

  private static Optional<Encoder> load(Console console) {
    try {
      return Optional.of(Encoder.shipped());
    } catch (EncoderUnavailableException e) {
      console.tell(e.getMessage());
      console.tell("statements are found by rules instead, which find less");
      return Optional.empty();
    }
  }

  private static StatementExtractor rules(OptionalDouble floor) {
    RuleExtractor rules = new RuleExtractor();
    return floor.isPresent() ? rules.withFloor(floor.getAsDouble()) : rules;
  }
}
