package org.rapporteur.dossier;

import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import org.rapporteur.issue.Issue;
import org.rapporteur.report.InputException;

/**
 * What the analyst says of a negotiation in the file {@code dossier.yaml} beside its reports.
 * Immutable.
 *
 * @param title what the negotiation is called, or the empty string
 * @param sides the parties, in the order of the file
 * @param people in the order of the file
 * @param issues the questions on the table, in the order of the file
 */
public record Codebook(String title, List<Side> sides, List<Person> people, List<Issue> issues) {
  /** Name of the file in a folder of reports. */
  public static final String FILE = "dossier.yaml";

  /** A codebook that says nothing. */
  public static final Codebook EMPTY = new Codebook("", List.of(), List.of(), List.of());

  /** Copies the lists. */
  public Codebook {
    sides = List.copyOf(sides);
    people = List.copyOf(people);
    issues = List.copyOf(issues);
  }

  /**
   * A party and those who belong to it.
   *
   * @param party id and name
   * @param members names of bodies and groups that speak for it
   */
  public record Side(Party party, List<String> members) {
    /** Copies the list. */
    public Side {
      members = List.copyOf(members);
    }
  }

  /**
   * A person.
   *
   * @param id unique among the people of the codebook
   * @param name the name that the person is to bear
   * @param aliases other names
   * @param roles what the person was and for whom, in the order of the file
   */
  public record Person(String id, String name, List<String> aliases, List<Role> roles) {
    private static final Comparator<Role> BY_BEGINNING = Comparator.comparing(Role::from);

    /** Copies the lists. */
    public Person {
      aliases = List.copyOf(aliases);
      roles = List.copyOf(roles);
    }

    /**
     * Id of the party that the person speaks for on a day: by the role held on it, or else by the
     * last one begun before, or else by the first. Empty if no role names a party.
     *
     * @param day ISO 8601; empty for the latest role
     */
    public String partyOn(String day) {
      List<Role> bound =
          roles.stream().filter(role -> !role.party().isEmpty()).sorted(BY_BEGINNING).toList();
      String party = bound.isEmpty() ? "" : bound.get(0).party();
      boolean held = false;
      for (Role role : bound) {
        boolean begun = day.isEmpty() || role.from().compareTo(day) <= 0;
        boolean over = !role.until().isEmpty() && !day.isEmpty() && role.until().compareTo(day) < 0;
        if (begun && (!over || !held)) {
          party = role.party();
          held = !over;
        }
      }
      return party;
    }
  }

  /**
   * What a person was for a time.
   *
   * @param role in words ("foreign minister")
   * @param party id of the party, or the empty string
   * @param from first day, ISO 8601; empty if it is not told
   * @param until last day, ISO 8601; empty if it is not told or the role is still held
   */
  public record Role(String role, String party, String from, String until) {}

  /**
   * The codebook in a file.
   *
   * @throws InputException if it cannot be read or understood; names the file and the line
   */
  public static Codebook read(Path file) {
    return new CodebookFile(file).read();
  }
}
