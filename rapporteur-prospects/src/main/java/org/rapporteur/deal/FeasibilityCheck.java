package org.rapporteur.deal;

import static java.util.stream.Collectors.joining;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/** Finds out whether a model that was read can be analysed, and if not, what stands in the way. */
final class FeasibilityCheck {
  private final Path file;
  private final DealModel model;

  FeasibilityCheck(Path file, DealModel model) {
    this.file = file;
    this.model = model;
  }

  /**
   * Checks the model.
   *
   * @param lines where each constraint stands
   * @throws DealException if no package keeps all constraints, with the lines of some that
   *     contradict each other and none of which could be left out; or if the values cannot be
   *     counted in one unit
   */
  void check(List<Integer> lines) {
    try {
      DealSpace space = new DealSpace(model);
      List<Integer> contradicting =
          new ArrayList<>(IntStream.range(0, lines.size()).boxed().toList());
      if (!isFeasible(space, contradicting)) {
        for (int i = 0; i < lines.size(); i++) {
          List<Integer> others = new ArrayList<>(contradicting);
          others.remove(Integer.valueOf(i));
          if (!isFeasible(space, others)) {
            contradicting = others;
          }
        }
        throw new DealException(
            "no package keeps "
                + (contradicting.size() == 1
                    ? "the constraint in line "
                    : "all constraints in lines ")
                + contradicting.stream().map(i -> lines.get(i).toString()).collect(joining(", ")));
      }
    } catch (DealException e) {
      throw new DealException(file + ": " + e.getMessage(), e);
    }
  }

  private boolean isFeasible(DealSpace space, List<Integer> constraints) {
    List<Pattern> forbidden =
        constraints.stream().flatMap(i -> model.constraints().get(i).forbidden().stream()).toList();
    return space.constraints(forbidden).countAllowed() > 0;
  }
}
