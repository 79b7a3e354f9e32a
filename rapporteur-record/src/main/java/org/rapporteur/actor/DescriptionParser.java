package org.rapporteur.actor;

import java.util.List;
import java.util.Set;
import org.rapporteur.language.Document;
import org.rapporteur.language.Token;

/** Reads noun phrases about people and bodies. */
final class DescriptionParser {
  private static final int YEAR_DIGITS = 4;
  private static final int LONGEST_COMPLEMENT = 10;
  private static final int LONGEST_CHARGE = 3;
  private static final Set<String> TERM_ENDS = Set.of("to", "until", "through", "-", "\u2013");

  static final Set<String> DEFINITE = Set.of("the", "this", "that", "these", "those", "said");
  static final Set<String> INDEFINITE = Set.of("a", "an", "another", "any", "every", "each");
  static final Set<String> ANOTHER = Set.of("another", "any", "every", "each", "one");
  static final Set<String> POSSESSIVES = Set.of("his", "her", "their", "its", "my", "our", "your");
  static final Set<String> PREPOSITIONS = WordClass.named("preposition");
  private static final Set<String> QUANTIFIERS = WordClass.named("quantifier");
  private static final Set<String> ENDS = WordClass.named("phrase-end");
  private static final Set<String> AFTER_HEAD = WordClass.named("after-head");

  /** Words before an office that say its holder does not speak for the body or country. */
  static final Set<String> NO_LONGER = WordClass.named("no-longer");

  private final Document document;
  private final List<Token> tokens;
  private final Names names;
  private final Nouns nouns;
  private final ComplementReader complements;

  DescriptionParser(Document document, Names names, Nouns nouns) {
    this.document = document;
    this.tokens = document.tokens();
    this.names = names;
    this.nouns = nouns;
    this.complements = new ComplementReader(document, names, nouns);
  }

  /** The words of a role, in lower case but for acronyms. */
  static String role(Document document, int first, int end) {
    StringBuilder role = new StringBuilder();
    for (int i = first; i < end; i++) {
      Token token = document.token(i);
      boolean acronym = token.text().length() > 1 && Character.isUpperCase(token.text().charAt(1));
      boolean gap = i > first && token.start() > document.token(i - 1).end();
      role.append(gap ? " " : "").append(acronym ? token.text() : token.lower());
    }
    return role.toString();
  }

  /** The description that begins at {@code first} and ends before {@code limit}. */
  Description parse(int first, int limit) {
    return new Parse(first, limit).run();
  }

  /** Whether no noun phrase goes on with this word. */
  static boolean isEnd(Token token) {
    return ENDS.contains(token.lower());
  }

  /** Whether a mark behind another token is the apostrophe of "the dockers' union". */
  static boolean ownsAsPlural(List<Token> tokens, int token) {
    Token owner = tokens.get(token - 1);
    return tokens.get(token).is("'")
        && owner.isWord()
        && owner.lower().endsWith("s")
        && owner.end() == tokens.get(token).start()
        && token + 1 < tokens.size()
        && tokens.get(token + 1).isWord();
  }

  private final class Parse {
    private final int first;
    private final int limit;
    private int i;
    private int roleStart;
    private int head = -1;
    private int modifier = -1;
    private int owner = -1;
    private int ownerPronoun = -1;
    private int institution = -1;
    private int count;
    private boolean definite;
    private boolean former;
    private int formerWord = -1;
    private boolean quantified;
    private boolean single;
    private boolean mixed;
    private int complementSponsor = -1;
    private String affiliation = "";

    Parse(int first, int limit) {
      this.first = first;
      this.limit = limit;
      this.i = first;
    }

    Description run() {
      determiner();
      quantity();
      roleStart = i;
      core();
      int coreEnd = i;
      boolean foundHead =
          head >= 0 && (head == coreEnd - 1 || AFTER_HEAD.contains(lower(head + 1)));
      if (!foundHead) {
        head = -1;
      }
      if (head >= 0) {
        ComplementReader.Complement complement = complements.read(head, i, limit);
        i = complement.end();
        complementSponsor = complement.sponsor();
        if (affiliation.isEmpty() && institution < 0) {
          affiliation = complement.body();
        }
      }
      Nouns.Kind kind = head < 0 ? Nouns.Kind.NONE : nouns.kind(lower(head));
      boolean plural =
          head >= 0 && nouns.isPlural(lower(head)) && !single || quantified && count != 1;
      int sponsor = mixed ? -1 : owner >= 0 ? owner : modifier;
      if (sponsor < 0 && head >= 0 && !mixed) {
        sponsor = complementSponsor;
      }
      if (affiliation.isEmpty()) {
        affiliation = affiliationFrom(sponsor);
      }
      String role = head < 0 ? "" : formerOffice() + role(document, roleStart, head + 1);
      return new Description(
          first,
          coreEnd,
          i,
          head,
          kind,
          plural,
          definite,
          former || head >= 0 && isHeldBefore(),
          role,
          role + (head < 0 ? "" : charge()),
          affiliation,
          sponsor,
          ownerPronoun,
          count);
    }

    /** What somebody is in charge of, if it is told in few words and no names: " of staff". */
    private String charge() {
      int of = head + 1;
      int end = of + 1;
      while (end < limit && end - of <= LONGEST_CHARGE + 1 && isPlainWord(end)) {
        end++;
      }
      boolean ended = end >= limit || isBoundary(end);
      boolean one = INDEFINITE.contains(lower(of + 1)) || POSSESSIVES.contains(lower(of + 1));
      boolean told =
          lower(of).equals("of") && !one && end > of + 1 && end - of <= LONGEST_CHARGE + 1;
      return told && ended ? " " + role(document, of, end) : "";
    }

    private boolean isBoundary(int token) {
      Token next = tokens.get(token);
      boolean owned = next.kind() == Token.Kind.CLITIC || ownsAsPlural(tokens, token);
      return !next.isWord() && !owned || isEnd(next) || PREPOSITIONS.contains(next.lower());
    }

    /** Whether a word goes on with a charge. */
    private boolean isPlainWord(int token) {
      Token word = tokens.get(token);
      return word.isWord()
          && names.covering(token) < 0
          && !isEnd(word)
          && !PREPOSITIONS.contains(word.lower())
          && (!word.isCapitalised() || tokens.get(head).isCapitalised());
    }

    private boolean isHeldBefore() {
      for (int k = head + 1; k < Math.min(limit, head + LONGEST_COMPLEMENT); k++) {
        if (tokens.get(k).is(",")) {
          return false;
        }
        if (isPastTerm(k)) {
          return true;
        }
      }
      return false;
    }

    /** "ambassador between 2003 and 2006", "from 2003 to 2006", "until 2006". */
    private boolean isPastTerm(int preposition) {
      if (preposition + 1 >= limit || !isYear(preposition + 1)) {
        return false;
      }
      return switch (lower(preposition)) {
        case "between", "until" -> true;
        case "from" -> {
          int to = preposition + 2;
          yield tokens.get(preposition + 1).text().length() > YEAR_DIGITS
              || to + 1 < limit && TERM_ENDS.contains(lower(to)) && isYear(to + 1);
        }
        default -> false;
      };
    }

    /** Whether a token is a year or a span of years: "2003", "2003-2006". */
    private boolean isYear(int token) {
      String text = tokens.get(token).text();
      return text.length() >= YEAR_DIGITS
          && text.chars().limit(YEAR_DIGITS).allMatch(Character::isDigit)
          && (text.startsWith("19") || text.startsWith("20"));
    }

    /** The "former" and the name that stand before the role proper: "former Arvonian ". */
    private String formerOffice() {
      return formerWord < 0 || formerWord >= roleStart
          ? ""
          : role(document, formerWord, formerWord + 1)
              + " "
              + document.words(formerWord + 1, roleStart)
              + " ";
    }

    private String lower(int token) {
      return token < tokens.size() ? tokens.get(token).lower() : "";
    }

    private void determiner() {
      if (i < limit && DEFINITE.contains(lower(i))) {
        definite = true;
        i++;
      } else if (i < limit && INDEFINITE.contains(lower(i))) {
        i++;
      } else if (i < limit && POSSESSIVES.contains(lower(i))) {
        ownerPronoun = i;
        definite = true;
        i++;
      }
    }

    private void quantity() {
      while (i < limit) {
        Token token = tokens.get(i);
        int number = number(token);
        if (number > 0 && names.covering(i) < 0) {
          count = count == 0 ? number : count * (number == 12 && count < 12 ? 12 : 1);
          quantified = true;
        } else if (QUANTIFIERS.contains(token.lower()) && i + 1 < limit) {
          quantified = true;
          single |= count == 1 && token.is("of");
        } else if (quantified && (token.is("the") || token.is("those"))) {
          definite = false;
        } else {
          break;
        }
        i++;
      }
      if (i > first && !quantified && i < limit && lower(i).equals("group")) {
        i--;
      }
    }

    private int number(Token token) {
      if (token.kind() == Token.Kind.NUMBER
          && token.text().length() < 7
          && token.text().chars().allMatch(c -> c >= '0' && c <= '9')) {
        return Integer.parseInt(token.text());
      }
      return nouns.quantity(token.lower());
    }

    private void core() {
      while (i < limit) {
        Token token = tokens.get(i);
        int m = names.startingAt(i);
        if (m >= 0 && names.get(m).end() <= limit) {
          name(m);
          continue;
        }
        if (token.kind() == Token.Kind.CLITIC && token.lower().endsWith("s")
            || i > first && ownsAsPlural(tokens, i)) {
          possessor();
        } else if (head < 0 && i > first && (token.is("and") || token.is("or"))) {
          mixed = true;
        } else if (!token.isWord() && token.kind() != Token.Kind.NUMBER
            || ENDS.contains(token.lower())
            || PREPOSITIONS.contains(token.lower())) {
          return;
        } else if (head >= 0 && AFTER_HEAD.contains(token.lower())) {
          if (token.is("general") || token.is("elect")) {
            head = i;
          }
        } else if (head >= 0 && isParticiple(token)) {
          return;
        } else {
          word(token);
        }
        i++;
      }
    }

    /** "a report released last year". */
    private boolean isParticiple(Token token) {
      return nouns.kind(token.lower()) == Nouns.Kind.NONE
          && !nouns.isModifier(token.lower())
          && !token.isCapitalised()
          && (token.lower().endsWith("ed") || token.lower().endsWith("ing"));
    }

    private void name(int m) {
      Mention mention = names.get(m);
      i = mention.end();
      if (mention.possessive()) {
        owner = m;
        formerWord = -1;
        modifier = -1;
        head = -1;
        i++;
        roleStart = i;
        definite = true;
      } else {
        if (modifier < 0 && head < 0) {
          modifier = m;
          roleStart = i;
        }
        if (mention.kind() == Mention.Kind.ORGANISATION && i == limit) {
          head = -1;
        }
      }
    }

    private void possessor() {
      if (head >= 0) {
        affiliation = document.words(institutionStart(), i);
        institution = head;
      }
      head = -1;
      formerWord = -1;
      roleStart = i + 1;
      definite = true;
    }

    private int institutionStart() {
      int m = names.endingAt(roleStart);
      return m >= 0 ? names.get(m).first() : roleStart;
    }

    private void word(Token token) {
      String lower = token.lower();
      if (NO_LONGER.contains(lower) || lower.startsWith("ex-") || lower.startsWith("then-")) {
        former = true;
        formerWord = i;
      }
      Nouns.Kind kind = nouns.kind(lower);
      if (kind != Nouns.Kind.NONE) {
        if (head >= 0 && nouns.kind(lower(head)).isBody()) {
          institution = head;
        }
        head = i;
      } else if (nouns.isModifier(lower)) {
        if (lower.equals("treasury") || lower.equals("embassy") || lower.equals("palace")) {
          institution = i;
        }
      } else if (head >= 0 && Character.isLowerCase(token.text().codePointAt(0))) {
        head = -1;
      }
    }

    private String affiliationFrom(int sponsor) {
      if (sponsor >= 0) {
        return names.get(sponsor).text();
      }
      return institution >= 0 ? tokens.get(institution).text() : "";
    }
  }
}
