package org.rapporteur.issue;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.rapporteur.language.Numeral;
import org.rapporteur.language.NumeralReader;
import org.rapporteur.language.Stem;
import org.rapporteur.language.Token;

/**
 * The numbers that some words name, each with the noun that it counts: "nine percent", "320 cubic
 * metres". Immutable.
 */
final class Figures {
  private static final Set<String> AT_LEAST = Set.of("least", "minimum", "above", "over");
  private static final Set<String> AT_MOST = Set.of("most", "within", "maximum", "below", "under");
  private static final Set<String> LESS = Set.of("less", "fewer");
  private static final Set<String> DENIALS = Set.of("no", "not");
  private static final int REACH = 3;

  private final List<Figure> figures;

  /**
   * A number.
   *
   * @param value the number
   * @param unit the stem of the word after it
   * @param bound 1 if at least so much is told, -1 if at most, 0 if neither
   */
  private record Figure(double value, int unit, int bound) {
    /** Whether another number of the same unit falls short of it or goes beyond. */
    boolean isMissedBy(Figure other) {
      double beyond = other.value - value;
      return beyond != 0 && (bound == 0 || Math.signum(beyond) != bound);
    }
  }

  private Figures(List<Figure> figures) {
    this.figures = List.copyOf(figures);
  }

  static Figures in(List<Token> tokens) {
    List<Figure> found = new ArrayList<>();
    for (int i = 0; i < tokens.size(); i++) {
      Optional<Numeral> numeral =
          NumeralReader.mayBegin(tokens.get(i)) ? NumeralReader.read(tokens, i) : Optional.empty();
      if (numeral.isPresent()) {
        int end = numeral.get().end();
        if (end < tokens.size() && tokens.get(end).isWord()) {
          int unit = Stem.of(tokens.get(end));
          found.add(new Figure(numeral.get().value(), unit, bound(tokens, i)));
        }
        i = Math.max(i, end - 1);
      }
    }
    return new Figures(found);
  }

  private static int bound(List<Token> tokens, int number) {
    for (int i = number - 1; i >= Math.max(0, number - REACH); i--) {
      String word = tokens.get(i).lower();
      if (word.equals("than") && i > 0) {
        boolean less = LESS.contains(tokens.get(i - 1).lower());
        boolean denied = i > 1 && DENIALS.contains(tokens.get(i - 2).lower());
        return less == denied ? 1 : -1;
      }
      if (AT_LEAST.contains(word)) {
        return 1;
      }
      if (AT_MOST.contains(word)) {
        return -1;
      }
    }
    return 0;
  }

  /**
   * Whether other words name another number instead of one of these: "five percent" where nine is
   * proposed. If they name that one too, they do not.
   */
  boolean areReplacedIn(Figures other) {
    return figures.stream()
        .anyMatch(
            own -> {
              List<Figure> same =
                  other.figures.stream().filter(figure -> figure.unit() == own.unit()).toList();
              return !same.isEmpty() && same.stream().allMatch(own::isMissedBy);
            });
  }
}
