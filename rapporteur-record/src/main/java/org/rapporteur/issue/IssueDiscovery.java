package org.rapporteur.issue;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.rapporteur.issue.StanceWords.Hit;
import org.rapporteur.language.Document;
import org.rapporteur.language.GeneralEnglish;
import org.rapporteur.language.Stem;
import org.rapporteur.language.Token;
import org.rapporteur.language.WordList;
import org.rapporteur.statement.Statement;

/**
 * Finds the recurring questions of some reports where no codebook names them: noun phrases that
 * several speakers use while proposing, demanding, refusing or agreeing, those that stand together
 * taken as one. Each is named by its commonest words in the reports. Immutable, safe for threads.
 */
public final class IssueDiscovery {
  private static final int MOST_ISSUES = 10;
  private static final int LONGEST = 3;
  private static final int FEWEST_STATEMENTS = 3;
  private static final int FEWEST_SIDES = 2;
  private static final int FEWEST_VOICES = 2;
  private static final int MOST_WORDS = 6;
  private static final int SHORTEST_WORD = 3;
  private static final double COMMON = 0.2;
  private static final double TOGETHER = 0.6;
  private static final double LONG_BONUS = 0.5;
  private static final Pattern BETWEEN = Pattern.compile("[^\\p{L}\\p{M}\\p{N}]+");
  private static final Set<String> LEADS =
      Set.of(
          "the", "a", "an", "his", "her", "its", "their", "our", "my", "your", "this", "any", "no",
          "of", "on", "for", "to", "in", "with", "over", "about", "from", "by", "against", "some",
          "more", "new", "such", "that", "these", "those", "and", "or", "'s");

  private final GeneralEnglish english = new GeneralEnglish();
  private final StanceWords words = new StanceWords();
  private final WordList functionWords = WordList.functionWords();
  private final WordList vague = WordList.of(IssueDiscovery.class, "vague-nouns.txt");

  /** Reads the tables. */
  public IssueDiscovery() {}

  /**
   * A phrase where it stands.
   *
   * @param stems the stems of its words, in order
   * @param form its words
   * @param clause a verb and the phrase, such as "open the harbour"; empty if there is none
   * @param voice who uses it; empty if that is not known
   * @param place the report and the statement
   * @param side whether the statement takes a side
   */
  record Sighting(
      List<Integer> stems, String form, String clause, String voice, String place, boolean side) {}

  /** What one report contributes: the noun phrases of its statements. Opaque. */
  public static final class Survey {
    private final List<Sighting> sightings;

    private Survey(List<Sighting> sightings) {
      this.sightings = sightings;
    }

    List<Sighting> sightings() {
      return sightings;
    }
  }

  /** Reads one report. */
  public Survey survey(Document document, List<Statement> statements) {
    List<Sighting> sightings = new ArrayList<>();
    for (int s = 0; s < statements.size(); s++) {
      Statement statement = statements.get(s);
      if (!statement.isInner()) {
        Passage passage = new Passage(document, statement);
        String place = document.report().id() + "#" + s;
        sight(passage, voice(document, statement), place, sightings);
      }
    }
    return new Survey(sightings);
  }

  /** The last word of a source that has a name. */
  private static String voice(Document document, Statement statement) {
    if (statement.source().isEmpty()) {
      return "";
    }
    List<Token> source =
        Document.of(document.text().repaired(statement.source().get(0))).tokens();
    String voice = "";
    for (Token token : source) {
      if (token.is(",") && !voice.isEmpty()) {
        break;
      }
      voice = token.isCapitalised() && token.text().length() > 2 ? token.lower() : voice;
    }
    return voice;
  }

  private void sight(Passage passage, String voice, String place, List<Sighting> sightings) {
    List<Token> tokens = passage.content();
    List<Hit> hits = words.in(tokens);
    boolean side =
        takesSide(words.in(passage.cue())) || takesSide(hits);
    for (int i = 0; i < tokens.size(); i++) {
      boolean led = i == 0 || LEADS.contains(tokens.get(i - 1).lower());
      if (led && isNominal(tokens.get(i))) {
        int end = i + 1;
        while (end < tokens.size() && isNominal(tokens.get(end)) && !isVerbal(tokens.get(end))) {
          end++;
        }
        for (int first = Math.max(i, end - LONGEST); first < end; first++) {
          if (isPhrase(tokens, first, end)) {
            sightings.add(
                new Sighting(
                    tokens.subList(first, end).stream().map(Stem::of).toList(),
                    form(tokens, first, end),
                    clause(tokens, hits, i, end),
                    voice,
                    place,
                    side));
          }
        }
        i = end - 1;
      }
    }
  }

  private static boolean takesSide(List<Hit> hits) {
    return hits.stream()
        .anyMatch(
            hit ->
                hit.is(Sense.WANTS)
                    || hit.is(Sense.REJECTS)
                    || hit.is(Sense.OPEN)
                    || hit.is(Sense.DOWN));
  }

  private boolean isNominal(Token token) {
    return token.isWord()
        && token.lower().length() >= SHORTEST_WORD
        && !token.isCapitalised()
        && !functionWords.has(token.lower())
        && !LEADS.contains(token.lower())
        && !token.lower().endsWith("ly")
        && !token.lower().contains("'");
  }

  private static boolean isVerbal(Token token) {
    return token.lower().endsWith("ed") || token.lower().endsWith("ing");
  }

  private boolean isPhrase(List<Token> tokens, int first, int end) {
    if (isVerbal(tokens.get(end - 1)) || vague.has(tokens.get(end - 1).lower())) {
      return false;
    }
    for (int i = first; i < end; i++) {
      if (vague.has(tokens.get(i).lower())) {
        return false;
      }
    }
    return end - first > 1 || english.share(Stem.of(tokens.get(first))) < COMMON;
  }

  private static String form(List<Token> tokens, int first, int end) {
    List<String> words = tokens.subList(first, end).stream().map(Token::lower).toList();
    return String.join(" ", words);
  }

  /** The verb right before a phrase, in its base form, and the phrase with its article. */
  private static String clause(List<Token> tokens, List<Hit> hits, int first, int end) {
    int start = first > 0 && LEADS.contains(tokens.get(first - 1).lower()) ? first - 1 : first;
    for (Hit hit : hits) {
      boolean verb = hit.is(Sense.UP) || hit.is(Sense.DOWN);
      if (verb && hit.end() == start && hit.end() - hit.first() == 1) {
        return hit.base() + " " + form(tokens, start, end);
      }
    }
    return "";
  }

  /**
   * The issues of some reports, ten at most, the most spoken of first.
   *
   * @param surveys one for each report
   */
  public List<Issue> issues(List<Survey> surveys) {
    List<KeyPhrase> phrases =
        KeyPhrase.gather(surveys).stream()
            .filter(phrase -> phrase.statements() >= FEWEST_STATEMENTS)
            .filter(phrase -> phrase.sides() >= FEWEST_SIDES)
            .filter(phrase -> phrase.voices() >= FEWEST_VOICES)
            .sorted(
                Comparator.comparingDouble(this::weight)
                    .reversed()
                    .thenComparing(KeyPhrase::form))
            .toList();
    List<List<KeyPhrase>> groups = new ArrayList<>();
    for (KeyPhrase phrase : phrases) {
      List<KeyPhrase> home = home(phrase, groups);
      if (!home.isEmpty()) {
        home.add(phrase);
      } else if (groups.size() < MOST_ISSUES) {
        groups.add(new ArrayList<>(List.of(phrase)));
      }
    }
    return groups.stream().map(IssueDiscovery::issue).toList();
  }

  /** How much a phrase tells: how often it is said, how rare its words are, how full it is. */
  private double weight(KeyPhrase phrase) {
    double rarity =
        phrase.stems().stream().mapToDouble(stem -> -Math.log(english.share(stem))).average().orElse(0);
    double fullness = 1 + LONG_BONUS * (Math.min(2, phrase.stems().size()) - 1);
    return (phrase.statements() + phrase.sides()) * rarity * fullness;
  }

  private static List<KeyPhrase> home(KeyPhrase phrase, List<List<KeyPhrase>> groups) {
    for (List<KeyPhrase> group : groups) {
      KeyPhrase leader = group.get(0);
      Set<Integer> shared = new HashSet<>(leader.stems());
      shared.retainAll(phrase.stems());
      if (!shared.isEmpty() || leader.together(phrase) >= TOGETHER) {
        return group;
      }
    }
    return List.of();
  }

  private static Issue issue(List<KeyPhrase> group) {
    String name = group.get(0).form();
    String proposition =
        group.stream()
            .map(KeyPhrase::clause)
            .filter(clause -> !clause.isEmpty())
            .findFirst()
            .map(IssueDiscovery::sentence)
            .orElse("");
    List<String> words =
        group.stream().map(KeyPhrase::form).distinct().limit(MOST_WORDS).toList();
    String id = BETWEEN.matcher(name).replaceAll("-").toLowerCase(Locale.ROOT);
    return new Issue(id, sentence(name), proposition, words, List.of());
  }

  private static String sentence(String words) {
    return words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
  }
}
