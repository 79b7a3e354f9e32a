package org.rapporteur.issue;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.rapporteur.encoder.PairEncoder;
import org.rapporteur.encoder.PairEncoder.Glance;
import org.rapporteur.encoder.PairEncoder.Pair;
import org.rapporteur.encoder.PairEncoder.Part;
import org.rapporteur.encoder.PairEncoder.Role;
import org.rapporteur.language.Document;
import org.rapporteur.report.Span;
import org.rapporteur.statement.Statement;

/** Shows trained models a statement in its passage, together with a proposition. */
final class PairReader {
  private static final Set<String> WANTS =
      Set.of(
          "appeal",
          "call",
          "calls",
          "demand",
          "demands",
          "insistence",
          "offer",
          "plea",
          "proposal",
          "proposals",
          "request",
          "requests",
          "wish");
  private static final int BEFORE = 160;
  private static final int AFTER = 60;

  private final PairEncoder encoder;

  PairReader(PairEncoder encoder) {
    this.encoder = encoder;
  }

  /**
   * What the model says.
   *
   * @param none chance that the statement says nothing on the proposition, 0 to 1
   * @param stances the chance of each stance; with {@code none} they add up to 1
   */
  record Chances(double none, Map<Stance, Double> stances) {

    static Chances of(float[] said) {
      Map<Stance, Double> stances = new EnumMap<>(Stance.class);
      int place = 1;
      for (Stance stance : Stance.values()) {
        stances.put(stance, (double) said[place]);
        place++;
      }
      return new Chances(said[0], stances);
    }

    /** Against what is proposed, wherever they are for or against. */
    Chances opposed() {
      Map<Stance, Double> opposed = new EnumMap<>(stances);
      opposed.merge(Stance.OPPOSES, opposed.put(Stance.FAVOURS, 0.0), Double::sum);
      return new Chances(none, opposed);
    }

    /** For what is proposed, wherever they are for, against or for on a condition. */
    Chances favoured() {
      Map<Stance, Double> favoured = new EnumMap<>(stances);
      favoured.merge(Stance.FAVOURS, favoured.put(Stance.OPPOSES, 0.0), Double::sum);
      favoured.merge(Stance.FAVOURS, favoured.put(Stance.CONDITIONAL, 0.0), Double::sum);
      return new Chances(none, favoured);
    }

    /** The same for and against the contrary. */
    Chances turned() {
      Map<Stance, Double> turned = new EnumMap<>(stances);
      turned.put(Stance.FAVOURS, stances.get(Stance.OPPOSES));
      turned.put(Stance.OPPOSES, stances.get(Stance.FAVOURS));
      return new Chances(none, turned);
    }

    /**
     * The stances where the proposition is what a condition asks for: who will not sign unless it
     * comes about wants it.
     *
     * @param demanded above 0 if it is asked for, below if its contrary is, 0 if it is no condition
     */
    Map<Stance, Double> demanding(int demanded) {
      if (demanded == 0) {
        return stances;
      }
      Map<Stance, Double> sided = new EnumMap<>(stances);
      Stance side = demanded > 0 ? Stance.FAVOURS : Stance.OPPOSES;
      sided.merge(side, sided.put(Stance.CONDITIONAL, 0.0), Double::sum);
      return sided;
    }
  }

  /** What the smaller model says of a statement and an issue. */
  Glance glance(Document document, Statement statement, Issue issue) {
    return encoder.glance(pair(document, statement, issue));
  }

  private static Pair pair(Document document, Statement statement, Issue issue) {
    String view = document.text().view();
    List<Part> parts = new ArrayList<>();
    add(document, statement.source(), Role.SOURCE, parts);
    add(document, statement.cue(), Role.CUE, parts);
    add(document, statement.content(), Role.CONTENT, parts);
    int first = parts.stream().mapToInt(Part::start).min().orElse(0);
    int end = parts.stream().mapToInt(Part::end).max().orElse(0);
    boolean noun = isNoun(document, statement);
    int from = Math.max(0, first - (noun ? 0 : BEFORE));
    while (from > 0 && from < first && !Character.isWhitespace(view.charAt(from - 1))) {
      from++;
    }
    int to = Math.min(view.length(), end + (noun ? 0 : AFTER));
    while (to < view.length() && to > end && !Character.isWhitespace(view.charAt(to))) {
      to--;
    }
    int offset = from;
    List<Part> inside =
        parts.stream()
            .map(part -> new Part(part.start() - offset, part.end() - offset, part.role()))
            .toList();
    String told = issue.proposition().isBlank() ? issue.name() : issue.proposition();
    return new Pair(view.substring(from, to), inside, told);
  }

  /** Whether a noun tells a statement inside another: "rejected the board's demand for …". */
  private static boolean isNoun(Document document, Statement statement) {
    return statement.isInner()
        && statement.cue().stream()
            .map(span -> document.text().slice(span).toLowerCase(Locale.ROOT))
            .anyMatch(cue -> WANTS.contains(cue));
  }

  private static void add(Document document, List<Span> spans, Role role, List<Part> parts) {
    for (Span span : spans) {
      int start = document.text().viewPosition(span.start());
      int end = document.text().viewPosition(span.end());
      if (start < end) {
        parts.add(new Part(start, end, role));
      }
    }
  }
}
