package org.rapporteur.actor;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.rapporteur.language.Document;
import org.rapporteur.language.Token;

/**
 * Finds names that a report uses like a country's although the gazetteer does not know them:
 * "Belmark's foreign minister", "the Arvonian government".
 */
final class CountryFinder {
  private static final Set<String> STATE_OFFICES = WordClass.named("state-office");
  private static final Set<String> STATES =
      Set.of("government", "republic", "kingdom", "parliament", "minister", "king", "queen");
  private static final Set<String> NO_COUNTRY = WordClass.named("no-country");

  /** How adjectives end that no surname is taken for where they stand before a noun. */
  private static final List<String> ADJECTIVES = List.of("an", "ese", "ish");

  private static final int MODIFIERS = 3;

  private final List<Token> tokens;
  private final List<Mention> mentions;
  private final Nouns nouns;
  private final Set<String> people = new HashSet<>();
  private final Map<String, String> countries = new HashMap<>();
  private final Map<String, String> adjectives = new HashMap<>();
  private final Set<String> bodies = new HashSet<>();

  CountryFinder(Document document, List<Mention> mentions, Nouns nouns) {
    this.tokens = document.tokens();
    this.mentions = mentions;
    this.nouns = nouns;
  }

  /** The mentions, those of unknown countries read as such. */
  List<Mention> read() {
    Set<String> words = new HashSet<>();
    for (Mention mention : mentions) {
      if (mention.kind() == Mention.Kind.NAME) {
        words.add(mention.text());
        notePerson(mention);
      }
    }
    for (Mention mention : mentions) {
      if (mention.kind() == Mention.Kind.NAME
          && mention.length() <= 2
          && !people.contains(mention.text())) {
        noteCountry(mention, words);
      }
    }
    countries.keySet().removeAll(bodies);
    if (countries.isEmpty() && adjectives.isEmpty() && bodies.isEmpty()) {
      return mentions;
    }
    countries.putAll(Map.copyOf(adjectivesAsCountries(words)));
    List<Mention> read = new ArrayList<>(mentions.size());
    for (Mention mention : mentions) {
      Mention reading = mention.kind() == Mention.Kind.NAME ? reading(mention) : mention;
      boolean formal = !read.isEmpty() && isState(read.get(read.size() - 1), reading);
      read.add(formal ? state(read.remove(read.size() - 1), reading) : reading);
    }
    return read;
  }

  /** Whether two mentions are the parts of a formal name: "Kingdom of Belmark". */
  private boolean isState(Mention form, Mention country) {
    return country.kind() == Mention.Kind.GOVERNMENT
        && form.length() == 1
        && NameFinder.STATES.contains(lower(form.first()))
        && country.first() == form.end() + 1
        && lower(form.end()).equals("of");
  }

  private static Mention state(Mention form, Mention country) {
    return new Mention(
        form.first(),
        country.end(),
        Mention.Kind.GOVERNMENT,
        form.text() + " of " + country.text(),
        country.country(),
        country.quoted(),
        country.possessive());
  }

  private Mention reading(Mention mention) {
    if (adjectives.containsKey(mention.text())) {
      return mention.as(Mention.Kind.ADJECTIVE, adjectives.get(mention.text()));
    }
    if (bodies.contains(mention.text())) {
      return mention.as(Mention.Kind.ORGANISATION, "");
    }
    if (countries.containsKey(mention.text())) {
      return mention.as(Mention.Kind.GOVERNMENT, countries.get(mention.text()));
    }
    String singular =
        mention.text().endsWith("s")
            ? mention.text().substring(0, mention.text().length() - 1)
            : "";
    return adjectives.containsKey(singular)
        ? mention.as(Mention.Kind.PEOPLE, adjectives.get(singular))
        : mention;
  }

  private Map<String, String> adjectivesAsCountries(Set<String> words) {
    Map<String, String> found = new HashMap<>();
    for (String country : adjectives.values()) {
      if (words.contains(country)) {
        found.put(country, country);
      }
    }
    return found;
  }

  private void notePerson(Mention mention) {
    boolean titled = mention.first() > 0 && nouns.isHonorific(lower(mention.first() - 1));
    if (mention.length() > 1 && (titled || isGiven(mention.text()))) {
      people.add(mention.text());
      people.add(mention.text().substring(mention.text().lastIndexOf(' ') + 1));
    } else if (titled) {
      people.add(mention.text());
    }
  }

  private boolean isGiven(String text) {
    int blank = text.indexOf(' ');
    return blank > 0 && nouns.isFirstName(Spelling.folded(text.substring(0, blank)));
  }

  private void noteCountry(Mention mention, Set<String> words) {
    String text = mention.text();
    int head = officeAfter(mention);
    String adjectiveOf =
        head >= 0
            ? countryOfAdjective(mention, words, head)
            : isAttribute(mention) ? nounAmong(words, text) : "";
    if (!adjectiveOf.isEmpty()) {
      adjectives.put(text, adjectiveOf);
    } else if (head >= 0 && STATE_OFFICES.contains(nouns.singular(lower(head)))
        || head >= 0 && mention.possessive() && tokens.get(head).text().equals("President")
        || isOf(mention)) {
      if (mention.possessive() && isArticled(mention)) {
        bodies.add(text);
      } else if (mention.possessive() || isOf(mention) || isDetermined(mention)) {
        countries.put(text, text);
      }
    }
  }

  /** "The Front's delegation": countries that take an article are in the gazetteer. */
  private boolean isArticled(Mention mention) {
    return mention.first() > 0 && lower(mention.first() - 1).equals("the");
  }

  private boolean isDetermined(Mention mention) {
    if (mention.first() == 0) {
      return false;
    }
    String before = lower(mention.first() - 1);
    return DescriptionParser.DEFINITE.contains(before)
        || DescriptionParser.INDEFINITE.contains(before)
        || nouns.isModifier(before);
  }

  /** "the government of Belmark", "prime minister of Belmark". */
  private boolean isOf(Mention mention) {
    int of = mention.first() - 1;
    return of > 0 && lower(of).equals("of") && STATES.contains(lower(of - 1));
  }

  /** The head noun of the office that the name stands before, or -1. */
  private int officeAfter(Mention mention) {
    int i = mention.end() + (mention.possessive() ? 1 : 0);
    int last = -1;
    for (int k = 0; k <= MODIFIERS && i < tokens.size(); k++, i++) {
      Nouns.Kind kind = nouns.kind(lower(i));
      if (kind == Nouns.Kind.OFFICE || kind == Nouns.Kind.STATE || lower(i).equals("parliament")) {
        last = i;
      } else if (!nouns.isModifier(lower(i)) && kind == Nouns.Kind.NONE && !isPortfolio(i)) {
        break;
      }
    }
    return last;
  }

  /** Whether a word says what a minister or the like is in charge of: "irrigation minister". */
  private boolean isPortfolio(int token) {
    return tokens.get(token).isWord()
        && !tokens.get(token).isCapitalised()
        && STATE_OFFICES.contains(lower(token + 1));
  }

  private String countryOfAdjective(Mention mention, Set<String> words, int head) {
    String text = mention.text();
    if (mention.possessive()
        || mention.length() > 1
        || NO_COUNTRY.contains(text.toLowerCase(Locale.ROOT))) {
      return "";
    }
    String told = nounAmong(words, text);
    if (!told.isEmpty()) {
      return told;
    }
    boolean regular = text.endsWith("ian") || text.endsWith("ean");
    boolean state = STATE_OFFICES.contains(nouns.singular(lower(head))) || isDetermined(mention);
    return regular && state ? text.substring(0, text.length() - 1) : "";
  }

  /** The name of the report that an adjective comes from; empty if there is none. */
  private String nounAmong(Set<String> words, String adjective) {
    return nounsOf(adjective).stream()
        .filter(noun -> words.contains(noun) && !people.contains(noun))
        .findFirst()
        .orElse("");
  }

  /** Whether a name stands as an adjective before a common noun: "dear Arvonian wool". */
  private boolean isAttribute(Mention mention) {
    int next = mention.end();
    String text = mention.text();
    boolean adjective = ADJECTIVES.stream().anyMatch(text::endsWith);
    return adjective
        && mention.length() == 1
        && !mention.possessive()
        && !nouns.isFirstName(Spelling.folded(text))
        && !NO_COUNTRY.contains(text.toLowerCase(Locale.ROOT))
        && mention.first() > 0
        && isBeforeNoun(tokens.get(mention.first() - 1))
        && next < tokens.size()
        && tokens.get(next).isWord()
        && !tokens.get(next).isCapitalised()
        && tokens.get(next).kind() != Token.Kind.CLITIC
        && !DescriptionParser.isEnd(tokens.get(next))
        && !DescriptionParser.PREPOSITIONS.contains(tokens.get(next).lower());
  }

  private static boolean isBeforeNoun(Token token) {
    String lower = token.lower();
    return DescriptionParser.DEFINITE.contains(lower)
        || DescriptionParser.INDEFINITE.contains(lower)
        || DescriptionParser.POSSESSIVES.contains(lower)
        || DescriptionParser.PREPOSITIONS.contains(lower)
        || token.kind() == Token.Kind.NUMBER
        || token.is(",");
  }

  /** The country names that an adjective may come from, likeliest first. */
  private static List<String> nounsOf(String adjective) {
    List<String> found = new ArrayList<>();
    if (adjective.endsWith("an")) {
      String stem = adjective.substring(0, adjective.length() - 2);
      found.add(stem + "a");
      found.add(stem);
      if (stem.endsWith("i")) {
        String short1 = stem.substring(0, stem.length() - 1);
        found.addAll(List.of(short1, short1 + "y", short1 + "e", short1 + "o", short1 + "us"));
      }
    }
    for (String suffix : List.of("ish", "ese", "ic", "i", "er", "ese", "ite")) {
      if (adjective.endsWith(suffix)) {
        String stem = adjective.substring(0, adjective.length() - suffix.length());
        found.addAll(
            List.of(stem, stem + "a", stem + "e", stem + "land", stem + "ia", stem + "en"));
      }
    }
    found.removeIf(noun -> noun.length() < 4);
    return found;
  }

  private String lower(int token) {
    return token < tokens.size() ? tokens.get(token).lower() : "";
  }
}
