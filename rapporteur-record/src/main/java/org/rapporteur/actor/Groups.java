package org.rapporteur.actor;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.rapporteur.language.Document;
import org.rapporteur.language.Token;

/** Finds the several whom a definite description takes up: "the experts", "the two countries". */
final class Groups {
  private static final Set<String> COUNTRIES =
      Set.of("country", "nation", "government", "capital", "neighbour", "neighbor");
  private static final int FARTHEST = 600;
  private static final int NEAR = 3;
  private static final int LONGEST = 6;

  private final Document document;
  private final List<Token> tokens;
  private final Names names;
  private final DescriptionParser descriptions;
  private final Nouns nouns;
  private final Antecedents antecedents;
  private final PhraseBounds bounds;
  private final Referents referents;

  Groups(
      Document document,
      Troupe troupe,
      Nouns nouns,
      Antecedents antecedents,
      PhraseBounds bounds,
      Referents referents) {
    this.document = document;
    this.tokens = document.tokens();
    this.names = troupe.names();
    this.descriptions = troupe.descriptions();
    this.nouns = nouns;
    this.antecedents = antecedents;
    this.bounds = bounds;
    this.referents = referents;
  }

  /** Those whom a definite description takes up; nobody if it is about one, or none is clear. */
  Voices toldOf(Description description, String noun, int s) {
    boolean group = description.plural() || noun.equals("group");
    boolean bare = description.end() == description.coreEnd();
    if (!group || !bare || description.ownerPronoun() >= 0 || !opensWithArticle(description)) {
      return Voices.NONE;
    }
    Voices two = description.count() == 2 ? two(description, noun, s) : Voices.NONE;
    return two.isEmpty() ? sameNoun(description, noun, s) : two;
  }

  private boolean opensWithArticle(Description description) {
    return DescriptionParser.DEFINITE.contains(tokens.get(description.first()).lower());
  }

  private Voices two(Description description, String noun, int s) {
    if (COUNTRIES.contains(noun)) {
      List<Figure> countries = antecedents.governments(description.first());
      boolean clear =
          countries.size() == 2
              || countries.size() > 2
                  && countries.get(1).positions.size() > countries.get(2).positions.size();
      return clear ? new Voices(countries.subList(0, 2)) : Voices.NONE;
    }
    if (!nouns.kind(noun).isHuman()) {
      return Voices.NONE;
    }
    Map<Figure, Double> people =
        antecedents.salient(
            description.first(),
            s,
            NEAR,
            figure -> figure.isPerson() && figure.named && antecedents.isHuman(figure));
    boolean both = people.size() == 2 && people.keySet().stream().allMatch(f -> mayBe(f, noun));
    return both ? new Voices(new ArrayList<>(people.keySet())) : Voices.NONE;
  }

  /** Whether nothing is told of somebody that speaks against an office: an envoy is no minister. */
  private boolean mayBe(Figure figure, String noun) {
    return nouns.kind(noun) != Nouns.Kind.OFFICE
        || figure.roles.isEmpty()
        || figure.roles.stream()
            .map(Figure::words)
            .anyMatch(
                role ->
                    role.contains(noun)
                        || nouns.narrower(noun).contains(role.get(role.size() - 1)));
  }

  /** Those last told of by the same noun, not as "the …". */
  private Voices sameNoun(Description description, String noun, int s) {
    for (int i = description.first() - 1; i >= Math.max(0, description.first() - FARTHEST); i--) {
      String lower = tokens.get(i).lower();
      if (names.covering(i) >= 0
          || !nouns.singular(lower).equals(noun)
          || nouns.isPlural(lower) != description.plural()
          || antecedents.inOwnContent(i, s)) {
        continue;
      }
      int start = bounds.start(i);
      if (DescriptionParser.DEFINITE.contains(tokens.get(start).lower()) && description.plural()) {
        continue;
      }
      int sentence = document.sentenceOf(i).end();
      boolean goesOn =
          i + 1 < sentence && DescriptionParser.PREPOSITIONS.contains(tokens.get(i + 1).lower());
      int limit = noun.equals("group") ? membersEnd(i, sentence) : goesOn ? sentence : i + 1;
      Description earlier = descriptions.parse(start, limit);
      boolean fits =
          (earlier.head() == i || noun.equals("group") && earlier.head() > i)
              && (description.count() == 0 || earlier.count() == description.count())
              && (description.sponsor() < 0
                  || earlier.affiliation().equals(description.affiliation()));
      if (fits) {
        return referents.ofNounPhrase(start, earlier.end(), -1);
      }
    }
    return Voices.NONE;
  }

  /** One past the members of "a group of local farmers", or past the group. */
  private int membersEnd(int group, int sentence) {
    for (int i = group + 2; i < Math.min(sentence, group + LONGEST); i++) {
      if (nouns.isPlural(tokens.get(i).lower())) {
        return i + 1;
      }
    }
    return group + 1;
  }
}
