package org.rapporteur.evaluation;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.rapporteur.language.Document;
import org.rapporteur.language.Sentence;
import org.rapporteur.report.InputException;
import org.rapporteur.report.Span;
import org.rapporteur.term.Term;
import org.rapporteur.term.Term.Role;
import org.rapporteur.term.TermFinder;

/**
 * How often {@link TermFinder} tells the role of an annotated term, beside always "stated". Terms
 * that it does not find are left aside. Tuning and final half apart.
 */
public final class RoleScore {
  private final Map<String, ConfusionMatrix<Role>> halves = new TreeMap<>();
  private final Map<String, ConfusionMatrix<Role>> stated = new TreeMap<>();
  private final List<String> errors = new ArrayList<>();

  private RoleScore() {}

  /**
   * Judges all terms of a table.
   *
   * @param gold the table {@code terms-roles.tsv}
   * @param data folder that holds {@code polnear/dev/text} and {@code basil-dev/articles}
   * @throws InputException if a file is missing, cannot be read, or is not what it should be
   */
  public static RoleScore of(Path gold, Path data) {
    GoldTable table = new GoldTable(gold, data);
    RoleScore score = new RoleScore();
    Map<String, List<Term>> found = new HashMap<>();
    for (Map<String, String> row : table.rows()) {
      Document document = table.document(row);
      List<Term> terms =
          found.computeIfAbsent(
              row.get("document"), name -> new TermFinder().find(document, List.of()));
      Span span = table.spans(row.get("span")).get(0);
      Role role = table.parsed(row, "role", name -> Role.valueOf(name.toUpperCase(Locale.ROOT)));
      Optional<Term> term = terms.stream().filter(t -> t.span().overlaps(span)).findFirst();
      term.ifPresent(t -> score.judge(row, document, role, t));
    }
    return score;
  }

  private void judge(Map<String, String> row, Document document, Role role, Term term) {
    String half = row.get("half");
    matrix(halves, half).add(role, term.role());
    matrix(stated, half).add(role, Role.STATED);
    if (half.equals("tuning") && role != term.role()) {
      errors.add(
          "%s %d: '%s' is %s, not %s\n  %s"
              .formatted(
                  row.get("document"),
                  term.span().start(),
                  document.text().slice(term.span()),
                  name(role),
                  name(term.role()),
                  sentence(document, term)));
    }
  }

  private static String sentence(Document document, Term term) {
    Sentence sentence = document.sentenceOf(document.tokenAt(term.span().start()));
    return document.words(sentence.first(), sentence.end()).replace('\n', ' ');
  }

  private static ConfusionMatrix<Role> matrix(
      Map<String, ConfusionMatrix<Role>> halves, String half) {
    return halves.computeIfAbsent(half, name -> new ConfusionMatrix<>(Role.class));
  }

  private static String name(Role role) {
    return role.name().toLowerCase(Locale.ROOT);
  }

  /** The errors of the tuning half: each place with what is wrong, then its sentence. */
  public List<String> tuningErrors() {
    return List.copyOf(errors);
  }

  /** A table of one line a half. */
  public String toTable() {
    StringBuilder table =
        new StringBuilder("Roles of terms     gold  right  always \"stated\"  macro F1\n");
    halves.forEach(
        (half, matrix) ->
            table.append(
                String.format(
                    Locale.ROOT,
                    "%-16s  %5d  %.3f            %.3f     %.3f%n",
                    half,
                    matrix.size(),
                    matrix.accuracy(),
                    stated.get(half).accuracy(),
                    matrix.macroF1(1))));
    return table.toString();
  }
}
