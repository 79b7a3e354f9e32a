package org.rapporteur.actor;

import java.util.List;
import java.util.Set;

/**
 * Tells whether an actor speaks for the person or body that it is tied to, by the noun it goes by:
 * "Lind's aides", "the Lind campaign" and "an adviser to Mara Lind" do; "a Lind critic", "Lind's
 * voters" and "a former aide to Lind" do not. Stateless and safe to share.
 */
public final class Entourage {
  private static final String SECRETARY = "secretary";

  /** "Prime minister". */
  private static final String HEAD_OF_GOVERNMENT = "prime";

  private static final Set<String> GOVERNS =
      Set.of("president", "minister", "premier", "chancellor", "king", "queen", "emir", "sultan");

  private static final Set<String> NOUNS = WordClass.named("entourage");

  private final Nouns nouns = new Nouns();

  /** Whether words are a noun for those who speak for somebody: "aides", "campaign". */
  static boolean isNoun(String lower) {
    return NOUNS.contains(lower);
  }

  /** What may be meant by the name of a principal. */
  public enum Sort {
    /** A body alone: "people close to the board". */
    BODY,
    /** A person alone: "Lind's people". */
    PERSON,
    /** Either: "officials of Lind's team". */
    ANY
  }

  /**
   * Somebody whom an actor may speak for.
   *
   * @param name words that may be a name, as the actor's name has them
   */
  public record Principal(String name, Sort sort) {}

  /** Those whom an actor without a name of its own may speak for, the longest names first. */
  public List<Principal> principals(Actor actor) {
    return new InsiderPhrase(actor.name()).principals();
  }

  /** The names that words about a body may hold, the longest first: "the guild's committee". */
  public List<String> bodies(String words) {
    return InsiderPhrase.bodies(words);
  }

  /** Words without the articles, numbers and the like before them. */
  public String bare(String words) {
    return InsiderPhrase.bare(words);
  }

  /** Whether a role of a named person is one under another person: "Lind's press secretary". */
  public boolean serves(Actor actor) {
    return actor.roles().stream()
        .map(Figure::words)
        .anyMatch(
            words ->
                Roles.PAST.stream().noneMatch(words::contains)
                    && !words.contains(HEAD_OF_GOVERNMENT)
                    && words.stream().anyMatch(word -> isNoun(word) || word.equals(SECRETARY)));
  }

  /** Whether a person may speak for the body that the reports tell of beside the name. */
  public boolean mayRepresent(Actor actor) {
    return actor.roles().stream().noneMatch(OpenParty::isPast)
        && (actor.roles().isEmpty()
            || actor.roles().stream()
                .flatMap(role -> Figure.words(role).stream())
                .anyMatch(word -> nouns.kind(word) == Nouns.Kind.OFFICE));
  }

  /** Whether a person is told to be of a government: "president", "trade minister". */
  public boolean governs(Actor actor) {
    return actor.roles().stream()
        .map(Figure::words)
        .anyMatch(
            words ->
                words.stream().noneMatch(DescriptionParser.NO_LONGER::contains)
                    && GOVERNS.contains(words.get(words.size() - 1)));
  }

  /** Whether an actor speaks for the one named as its affiliation. */
  public boolean speaks(Actor actor) {
    List<String> words = Figure.words(actor.name());
    if (words.stream().anyMatch(DescriptionParser.NO_LONGER::contains)) {
      return false;
    }
    int end = 1;
    while (end < words.size() && !DescriptionParser.PREPOSITIONS.contains(words.get(end))) {
      end++;
    }
    return isNoun(words.get(end - 1));
  }
}
