package org.rapporteur.filing;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.rapporteur.commitment.Commitment.Status;

/**
 * An earlier agreement, with all that is told of it: commitments of one name and year. One told
 * without a year is that of the only year which the others of the name have.
 *
 * @param name as the first report names it
 * @param year four digits; empty if it is not told
 * @param told what the reports tell, in their order, one or more
 */
public record Precedent(String name, String year, List<FiledCommitment> told) {

  /** Copies the list. */
  public Precedent {
    told = List.copyOf(told);
  }

  /**
   * The agreements that some commitments are told of, in the order in which they are first told.
   *
   * @param nameOf gives the words of a commitment's name
   */
  public static List<Precedent> of(
      List<FiledCommitment> commitments, Function<FiledCommitment, String> nameOf) {
    Map<String, Set<String>> years =
        commitments.stream()
            .filter(filed -> !filed.commitment().year().isEmpty())
            .collect(
                Collectors.groupingBy(
                    filed -> nameOf.apply(filed).toLowerCase(Locale.ROOT),
                    Collectors.mapping(filed -> filed.commitment().year(), Collectors.toSet())));
    Map<String, List<FiledCommitment>> same = new LinkedHashMap<>();
    for (FiledCommitment filed : commitments) {
      String name = nameOf.apply(filed).toLowerCase(Locale.ROOT);
      same.computeIfAbsent(name + "\n" + year(filed, years.get(name)), key -> new ArrayList<>())
          .add(filed);
    }
    return same.values().stream()
        .map(
            told -> {
              String name = nameOf.apply(told.get(0));
              return new Precedent(
                  name, year(told.get(0), years.get(name.toLowerCase(Locale.ROOT))), told);
            })
        .toList();
  }

  private static String year(FiledCommitment filed, Set<String> known) {
    String own = filed.commitment().year();
    return own.isEmpty() && known != null && known.size() == 1 ? known.iterator().next() : own;
  }

  /** What became of it: disputed if the reports tell differently. */
  public Status status() {
    Set<Status> statuses =
        told.stream()
            .map(filed -> filed.commitment().status())
            .filter(status -> status != Status.UNTOLD)
            .collect(Collectors.toSet());
    return switch (statuses.size()) {
      case 0 -> Status.UNTOLD;
      case 1 -> statuses.iterator().next();
      default -> Status.DISPUTED;
    };
  }

  /** Ids of the actors who made it, by all reports. */
  public List<String> parties() {
    return told.stream().flatMap(filed -> filed.parties().stream()).distinct().toList();
  }
}
