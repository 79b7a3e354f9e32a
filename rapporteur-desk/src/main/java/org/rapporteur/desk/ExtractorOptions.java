package org.rapporteur.desk;

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
      case "model" -> {
        try {
          ModelExtractor extractor = new ModelExtractor(Encoder.shipped());
          yield least.isPresent() ? extractor.withFloor(floor) : extractor;
        } catch (EncoderUnavailableException e) {
          console.tell(e.getMessage());
          console.tell("statements are found by rules instead, which find less");
          yield rules(least);
        }
      }
      default ->
          throw new ParameterException(
              command.commandLine(), "--extractor must be model or rules, not '" + name + "'");
    };
  }

  private static StatementExtractor rules(OptionalDouble floor) {
    RuleExtractor rules = new RuleExtractor();
    return floor.isPresent() ? rules.withFloor(floor.getAsDouble()) : rules;
  }
}
