package org.rapporteur.actor;

import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.rapporteur.language.Document;
import org.rapporteur.language.Sentence;
import org.rapporteur.language.Token;

/**
 * How a report uses the words of its names elsewhere. Where the capitals of a sentence do not tell
 * what is a name, in its first word or in a headline, that decides.
 */
final class NameUsage {
  private static final int LONGEST_IN_HEADLINE = 4;

  private final List<Token> tokens;
  private final Gazetteer gazetteer;
  private final Capitals capitals;
  private final Mentions mentions;
  private final Openings openings;
  private final Set<String> lowerWords = new HashSet<>();
  private final Set<String> surnames = new HashSet<>();
  private final Set<String> clearSurnames = new HashSet<>();
  private final Set<String> innerCapitals = new HashSet<>();
  private final Set<String> bareNames = new HashSet<>();

  NameUsage(
      Document document,
      Gazetteer gazetteer,
      Capitals capitals,
      Mentions mentions,
      Openings openings) {
    this.gazetteer = gazetteer;
    this.tokens = document.tokens();
    this.capitals = capitals;
    this.mentions = mentions;
    this.openings = openings;
    for (int i = 0; i < tokens.size(); i++) {
      Token token = tokens.get(i);
      if (token.isWord()
          && Character.isLowerCase(token.text().codePointAt(0))
          && !capitals.isArticled(i)) {
        lowerWords.add(token.lower());
      }
    }
  }

  /** Whether the report also writes the word of a token in lower case. */
  boolean isLowerElsewhere(int token) {
    return lowerWords.contains(tokens.get(token).lower());
  }

  /** Notes that a person's name, or one nothing is known of, stands between two tokens. */
  void note(int first, int end) {
    if (end > first + 1) {
      surnames.add(tokens.get(end - 1).lower());
      if (capitals.isTitleWord(end - 1) || capitals.isFirstName(first)) {
        clearSurnames.add(tokens.get(end - 1).text());
      }
    } else {
      bareNames.add(tokens.get(first).text());
    }
    for (int i = first; i < end; i++) {
      if (!openings.contains(i)) {
        innerCapitals.add(tokens.get(i).text());
      }
    }
  }

  /** Reads the names found once more, now that all of the report's are noted. */
  void revise(List<Mention> found, List<Sentence> headlines) {
    headlines.forEach(headline -> findAgain(headline, found));
    found.replaceAll(this::shoutedName);
    found.replaceAll(this::withoutOpener);
    found.replaceAll(this::surnameOrAdjective);
    found.replaceAll(this::namedForSomebody);
    addSurnames(found);
  }

  /**
   * Of "Weary Lind" or "Said Lind" at the opening of a sentence only "Lind" is a name that others
   * use too.
   */
  private Mention withoutOpener(Mention mention) {
    int first = mention.first();
    String opener = tokens.get(first).text();
    String rest = mentions.text(Math.min(first + 1, mention.end() - 1), mention.end());
    boolean dropped =
        mention.kind() == Mention.Kind.NAME
            && mention.length() > 1
            && openings.contains(first)
            && !innerCapitals.contains(opener)
            && (lowerWords.contains(tokens.get(first).lower()) || opener.endsWith("ed"))
            && !opener.endsWith(".")
            && (!capitals.isFirstName(first) || opener.equals("Said"))
            && (bareNames.contains(rest) || clearSurnames.contains(rest) || isInverted(mention));
    return dropped ? mentions.of(first + 1, mention.end(), mention.kind(), "") : mention;
  }

  /** "Said Mara Lind, who …". */
  private boolean isInverted(Mention mention) {
    return mention.length() > 2
        && tokens.get(mention.first()).text().equals("Said")
        && capitals.isFirstName(mention.first() + 1)
        && mention.end() < tokens.size()
        && !tokens.get(mention.end()).isWord();
  }

  /** "Cuban" where the report has a Mark Cuban and no noun follows. */
  private Mention surnameOrAdjective(Mention mention) {
    boolean surname =
        mention.kind() == Mention.Kind.ADJECTIVE
            && mention.length() == 1
            && clearSurnames.contains(mention.text())
            && standsAlone(mention.first())
            && !capitals.isHuman(mention.end());
    return surname ? mention.as(Mention.Kind.NAME, "") : mention;
  }

  /** "On the Lind Express," is no person where the report has a Lind. */
  private Mention namedForSomebody(Mention mention) {
    int first = mention.first();
    boolean thing =
        mention.kind() == Mention.Kind.NAME
            && mention.length() > 1
            && first > 0
            && tokens.get(first - 1).text().equals("the")
            && bareNames.contains(tokens.get(first).text())
            && !capitals.isFirstName(first)
            && mention.end() < tokens.size()
            && tokens.get(mention.end()).kind() == Token.Kind.MARK;
    return thing ? mention.as(Mention.Kind.ORGANISATION, "") : mention;
  }

  /** Words for something else that the report uses as a surname too: "Jon Bishop … Bishop said". */
  private void addSurnames(List<Mention> found) {
    boolean[] covered = new boolean[tokens.size()];
    for (Mention mention : found) {
      Arrays.fill(covered, mention.first(), mention.end(), true);
    }
    for (int i = 0; i < tokens.size(); i++) {
      if (!covered[i] && isSurname(i) && standsAlone(i)) {
        found.add(mentions.of(i, i + 1, Mention.Kind.NAME, ""));
      }
    }
  }

  /**
   * Whether the report uses a word as a surname for certain, or as one and never in lower case:
   * "Nia Bly … Bly said", though it ends like an adverb.
   */
  private boolean isSurname(int i) {
    Token token = tokens.get(i);
    return clearSurnames.contains(token.text())
        || token.isCapitalised()
            && !capitals.isTitleWord(i)
            && surnames.contains(token.lower())
            && !lowerWords.contains(token.lower());
  }

  /** Whether no article stands before a token and no capital behind it. */
  private boolean standsAlone(int i) {
    return (i == 0
            || tokens.get(i - 1).is("said")
            || !DescriptionParser.DEFINITE.contains(tokens.get(i - 1).lower()))
        && (i == 0 || !DescriptionParser.INDEFINITE.contains(tokens.get(i - 1).lower()))
        && (i + 1 >= tokens.size() || !tokens.get(i + 1).isCapitalised());
  }

  /** In a transcript's "LIND:" the capitals are no acronym. */
  private Mention shoutedName(Mention mention) {
    return mention.kind() == Mention.Kind.ORGANISATION
            && mention.length() == 1
            && surnames.contains(mention.text().toLowerCase(Locale.ROOT))
        ? mention.as(Mention.Kind.NAME, "")
        : mention;
  }

  /** In a headline only names that the body holds too are found. */
  private void findAgain(Sentence headline, List<Mention> found) {
    Map<String, Mention> known = new HashMap<>();
    for (Mention mention : found) {
      known.putIfAbsent(mention.text(), mention);
      if (mention.kind() == Mention.Kind.NAME) {
        known.putIfAbsent(tokens.get(mention.end() - 1).text(), mention);
        if (capitals.isFirstName(mention.first())) {
          known.putIfAbsent(tokens.get(mention.first()).text(), mention);
        }
      }
    }
    int i = headline.first();
    while (i < headline.end()) {
      int end = i + 1;
      Optional<Gazetteer.Match> match = gazetteer.longest(tokens, i);
      if (match.isPresent()
          && match.get().end() <= headline.end()
          && match.get().entry().kind() == Gazetteer.Kind.COUNTRY) {
        Gazetteer.Match country = match.get();
        end = country.end();
        found.add(mentions.of(i, end, Mention.Kind.GOVERNMENT, country.entry().party()));
      } else if (tokens.get(i).isCapitalised()) {
        for (int e = Math.min(headline.end(), i + LONGEST_IN_HEADLINE); e > i; e--) {
          Mention same = known.get(mentions.text(i, e));
          if (same != null) {
            found.add(mentions.of(i, e, same.kind(), same.country()));
            end = e;
            break;
          }
        }
      }
      i = end;
    }
  }
}
