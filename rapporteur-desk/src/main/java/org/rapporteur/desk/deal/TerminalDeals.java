package org.rapporteur.desk.deal;

import static java.util.stream.Collectors.joining;

import java.io.IOException;
import java.io.Writer;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.rapporteur.deal.Blocker;
import org.rapporteur.deal.Change;
import org.rapporteur.deal.DealAnalysis;
import org.rapporteur.deal.DealModel;
import org.rapporteur.deal.DealPackage;
import org.rapporteur.deal.Issue;
import org.rapporteur.deal.Robustness;
import org.rapporteur.deal.Solution;
import org.rapporteur.deal.Standing;
import org.rapporteur.deal.ValuedPackage;
import org.rapporteur.deal.Variation;

/**
 * The answers as text. A package is one line of outcomes in the order of the issues; utilities
 * stand in columns, one a party. Stateless and safe for threads.
 */
public final class TerminalDeals {
  private static final int MOST_SHOWN = 20;
  private static final int MOST_BETTER = 5;
  private static final int WIDEST = 14;
  private static final MathContext SHOWN = new MathContext(6);

  private final boolean colour;

  /**
   * @param colour whether the terminal shows colours
   */
  public TerminalDeals(boolean colour) {
    this.colour = colour;
  }

  /**
   * Writes the answers. Leaves {@code out} open.
   *
   * @throws IOException if {@code out} cannot be written
   */
  public void write(DealAnswers answers, Writer out) throws IOException {
    new Sheet(answers, out).write();
  }

  /** One text being written. */
  private final class Sheet {
    private final DealAnswers answers;
    private final DealAnalysis analysis;
    private final DealModel model;
    private final Writer out;
    private final List<Integer> columns;

    Sheet(DealAnswers answers, Writer out) {
      this.answers = answers;
      this.analysis = answers.analysis();
      this.model = answers.model();
      this.out = out;
      columns =
          model.parties().stream()
              .map(party -> Math.max(8, Math.min(WIDEST, party.name().length())))
              .toList();
    }

    void write() throws IOException {
      if (!model.title().isEmpty()) {
        line(bold(model.title()));
      }
      line(
          format(
              "%s, %,d feasible, %,d that nobody blocks",
              count(analysis.packages(), "package"), analysis.feasible(), analysis.acceptable()));
      if (!analysis.isExact()) {
        line("Utilities are rounded after 16 digits or so.");
      }
      writeIssues();
      writeTable();
      writeSolutions();
      writeFrontier();
      writeSensitivity();
    }

    private void writeIssues() throws IOException {
      heading("Issues, in the order in which packages name their outcomes");
      for (Issue issue : model.issues()) {
        line("  " + issue.name() + ": " + String.join(" | ", issue.outcomes()));
      }
    }

    private void writeTable() throws IOException {
      if (answers.onTheTable().isEmpty()) {
        return;
      }
      Standing standing = answers.onTheTable().get();
      heading("On the table");
      head();
      row(standing.deal(), "");
      if (standing.blockers().isEmpty()) {
        line("  Nobody blocks it.");
      }
      for (Blocker blocker : standing.blockers()) {
        line("  " + reasons(blocker));
      }
      writeChanges(standing);
      writeBetter(standing);
    }

    private String reasons(Blocker blocker) {
      List<String> reasons = new ArrayList<>();
      if (blocker.belowReservation()) {
        reasons.add(
            format(
                "it is worth %s, less than the reservation of %s",
                number(blocker.utility()), number(blocker.reservation())));
      }
      blocker
          .redLines()
          .forEach(line -> reasons.add("it crosses the red line " + line.inWords(model.issues())));
      return model.parties().get(blocker.party()).name()
          + " blocks it: "
          + String.join("; ", reasons)
          + ".";
    }

    private void writeChanges(Standing standing) throws IOException {
      if (standing.blockers().isEmpty()) {
        return;
      }
      if (standing.unblocking().isEmpty()) {
        line("  No change unblocks it: somebody blocks every package.");
        return;
      }
      line("");
      line("  The smallest changes that unblock it, the cheapest to the others first:");
      for (Change change : standing.unblocking()) {
        row(
            change.to(),
            changes(standing.deal().deal(), change)
                + "; costs the others "
                + number(change.cost()));
      }
    }

    private String changes(DealPackage from, Change change) {
      return change.issues().stream()
          .map(
              i -> {
                Issue issue = model.issues().get(i);
                return issue.name()
                    + ": "
                    + issue.outcomes().get(from.outcomes().get(i))
                    + " → "
                    + issue.outcomes().get(change.to().deal().outcomes().get(i));
              })
          .collect(joining("; "));
    }

    private void writeBetter(Standing standing) throws IOException {
      line("");
      if (standing.betterCount() == 0) {
        line("  No package is better for all.");
        return;
      }
      line(
          format(
              "  %s better for all%s:",
              standing.betterCount() == 1
                  ? "1 package is"
                  : format("%,d packages are", standing.betterCount()),
              standing.betterCount() > MOST_BETTER ? ", the best of them" : ""));
      for (ValuedPackage better : standing.betterForAll().stream().limit(MOST_BETTER).toList()) {
        row(better, outcomes(better.deal()));
      }
    }

    private void writeSolutions() throws IOException {
      heading("Solutions");
      if (analysis.acceptable() == 0) {
        line("  None: somebody blocks every package.");
        return;
      }
      head();
      for (Solution solution : Solution.values()) {
        ValuedPackage found = answers.solution(solution).orElseThrow();
        row(found, name(solution) + ": " + outcomes(found.deal()));
      }
    }

    private void writeFrontier() throws IOException {
      heading("Pareto frontier");
      String shown = analysis.efficient() > MOST_SHOWN ? ", the first " + MOST_SHOWN : "";
      line(
          format(
              "  %s%s, best for %s first; * nobody blocks it",
              count(analysis.efficient(), "package"), shown, model.parties().get(0).name()));
      head();
      for (ValuedPackage valued : analysis.frontier().limit(MOST_SHOWN).toList()) {
        row(valued, (analysis.isAcceptable(valued.deal()) ? "* " : "  ") + outcomes(valued.deal()));
      }
    }

    private void writeSensitivity() throws IOException {
      if (answers.variation().isEmpty()) {
        return;
      }
      Variation variation = answers.variation().get();
      heading("Sensitivity");
      line(
          format(
              "  %s with weights off by up to %s, reservations by up to %s of the party's range",
              count(variation.draws(), "draw"),
              percent(variation.weights()),
              percent(variation.reservations())));
      line("  nobody blocks it   efficient");
      for (Robustness robustness : answers.robustness().stream().limit(MOST_SHOWN).toList()) {
        line(
            format(
                "  %14s   %9s   %s",
                percent(robustness.acceptable()),
                percent(robustness.efficient()),
                outcomes(robustness.deal())));
      }
    }

    private void head() throws IOException {
      line(
          "  "
              + IntStream.range(0, columns.size())
                  .mapToObj(p -> cell(model.parties().get(p).name(), columns.get(p)))
                  .collect(joining("  ")));
    }

    private void row(ValuedPackage valued, String words) throws IOException {
      String utilities =
          IntStream.range(0, columns.size())
              .mapToObj(p -> cell(number(valued.utilities().get(p)), columns.get(p)))
              .collect(joining("  "));
      line("  " + utilities + "  " + (words.isEmpty() ? outcomes(valued.deal()) : words));
    }

    private String outcomes(DealPackage deal) {
      return IntStream.range(0, model.issues().size())
          .mapToObj(i -> model.issues().get(i).outcomes().get(deal.outcomes().get(i)))
          .collect(joining(" | "));
    }

    private void heading(String words) throws IOException {
      line("");
      line(bold(words.toUpperCase(Locale.ROOT)));
    }

    private void line(String words) throws IOException {
      out.write(words.stripTrailing());
      out.write('\n');
    }
  }

  private String bold(String words) {
    return colour ? "\u001b[1m" + words + "\u001b[0m" : words;
  }

  private static String name(Solution solution) {
    return switch (solution) {
      case NASH -> "Nash";
      case KALAI_SMORODINSKY -> "Kalai-Smorodinsky";
      case EGALITARIAN -> "Egalitarian";
      case UTILITARIAN -> "Utilitarian";
    };
  }

  private static String cell(String words, int width) {
    String cut = words.length() > width ? words.substring(0, width - 1) + "…" : words;
    return " ".repeat(width - cut.length()) + cut;
  }

  private static String number(double value) {
    return new BigDecimal(value).round(SHOWN).stripTrailingZeros().toPlainString();
  }

  private static String format(String words, Object... values) {
    return String.format(Locale.ROOT, words, values);
  }

  private static String percent(double share) {
    return format("%.0f %%", 100 * share);
  }

  private static String count(long number, String noun) {
    return format("%,d %s%s", number, noun, number == 1 ? "" : "s");
  }
}
