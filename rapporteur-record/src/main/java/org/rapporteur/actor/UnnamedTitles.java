package org.rapporteur.actor;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.rapporteur.language.Document;
import org.rapporteur.language.Token;

/** Makes the words that an unnamed actor goes by. */
final class UnnamedTitles {
  private static final Pattern BLANKS = Pattern.compile("\\s+");
  private static final Set<String> PARTISANS = Set.of("democrat", "republican");
  private static final Set<String> OWNERS = Set.of("his", "her", "its", "their");
  private static final int LONGEST = 14;

  private final Document document;
  private final List<Token> tokens;
  private final Names names;
  private final Nouns nouns;
  private final Referents referents;

  UnnamedTitles(Document document, Names names, Nouns nouns, Referents referents) {
    this.document = document;
    this.tokens = document.tokens();
    this.names = names;
    this.nouns = nouns;
    this.referents = referents;
  }

  /** The words of a description, its owner's name in place of a pronoun. */
  String title(Description description, int s) {
    return title(description.first(), description.end(), s);
  }

  /** The words between two tokens as they stand, blanks made single. */
  String plain(int first, int end) {
    return BLANKS.matcher(document.words(first, end)).replaceAll(" ");
  }

  /** The words between two tokens, their owner's name in place of a pronoun. */
  String title(int from, int to, int s) {
    int first = from;
    int end = Math.min(to, first + LONGEST);
    for (int i = first; i < end; i++) {
      Token token = tokens.get(i);
      boolean stop =
          token.is(",")
              || token.is("(")
              || token.is("\u2014")
              || token.is("--")
              || i > first
                  && (Pronouns.RELATIVE.contains(token.lower())
                      || Pronouns.SELF.contains(token.lower()) && names.covering(i) < 0
                      || token.is("he")
                      || token.is("she")
                      || token.is("they"));
      if (stop) {
        end = i;
      }
    }
    String owner = "";
    if (DescriptionParser.POSSESSIVES.contains(tokens.get(first).lower()) && first + 1 < end) {
      Voices whose = s < 0 ? Voices.NONE : referents.ofPronoun(first, s);
      owner = whose.isEmpty() ? "the " : whose.figures().get(0).possessive() + " ";
      first++;
    }
    String words = withOwners(first, Math.max(end, first + 1), s);
    boolean proper = PARTISANS.contains(nouns.singular(tokens.get(first).lower()));
    boolean titled =
        nouns.isHonorific(tokens.get(first).lower()) && names.startingAt(first + 1) >= 0;
    if (owner.isEmpty() && names.covering(first) < 0 && !isAcronym(first) && !proper && !titled) {
      words = words.substring(0, 1).toLowerCase(Locale.ROOT) + words.substring(1);
    }
    return owner.isEmpty() && Pronouns.isAnaphor(words) ? plain(to - 1, to) : owner + words;
  }

  /** The words between two tokens, with the names of those who are "her" in "in her department". */
  private String withOwners(int first, int end, int s) {
    StringBuilder words = new StringBuilder();
    int from = first;
    for (int i = first + 1; s >= 0 && i + 1 < end; i++) {
      String owner = isOwner(i) ? owner(referents.ofPronoun(i, s)) : "";
      if (!owner.isEmpty()) {
        words.append(document.words(from, i)).append(' ').append(owner).append(' ');
        from = i + 1;
      }
    }
    words.append(document.words(from, end));
    return BLANKS.matcher(words).replaceAll(" ");
  }

  private boolean isOwner(int token) {
    String next = tokens.get(token + 1).lower();
    return OWNERS.contains(tokens.get(token).lower())
        && tokens.get(token + 1).isWord()
        && names.covering(token) < 0
        && !DescriptionParser.PREPOSITIONS.contains(next);
  }

  /** The one named actor as an owner, or empty. */
  private static String owner(Voices voices) {
    boolean one = voices.figures().size() == 1 && voices.isNamed();
    return one ? voices.figures().get(0).possessive() : "";
  }

  /** Party of the one whose a description tells it to be by a pronoun; empty if unknown. */
  String ownersParty(Description description, int s) {
    Voices whose = s < 0 ? Voices.NONE : referents.ofPronoun(description.ownerPronoun(), s);
    return whose.figures().size() == 1 ? whose.figures().get(0).party() : "";
  }

  /** Name of the one person whose a description tells it to be by a pronoun; empty if unknown. */
  String owner(Description description, int s) {
    Voices whose =
        s < 0 || description.ownerPronoun() < 0
            ? Voices.NONE
            : referents.ofPronoun(description.ownerPronoun(), s);
    boolean one = whose.figures().size() == 1 && whose.figures().get(0).isPerson();
    return one ? whose.figures().get(0).name : "";
  }

  private boolean isAcronym(int token) {
    String text = tokens.get(token).text();
    return text.length() > 1 && Character.isUpperCase(text.charAt(1));
  }
}
