package org.rapporteur.issue;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.rapporteur.issue.PhraseFinder.Phrase;
import org.rapporteur.issue.StanceWords.Hit;
import org.rapporteur.language.Document;
import org.rapporteur.language.Gist;
import org.rapporteur.language.Meaning;
import org.rapporteur.language.Token;
import org.rapporteur.statement.Statement;

/**
 * Finds the recurring questions of some reports where no codebook names them: noun phrases that
 * several speakers use while proposing, demanding, refusing or agreeing, those that share a word,
 * mean the same or stand together taken as one. Each is named by its commonest words in the
 * reports, by two words or more where several speakers use them. Immutable, safe for threads.
 */
public final class IssueDiscovery {
  private static final int MOST_ISSUES = 10;
  private static final int FEWEST_OF_ONE_WORD = 4;
  private static final int FEWEST_OF_MORE = 2;
  private static final int FEWEST_SIDES = 2;
  private static final int FEWEST_VOICES = 2;
  private static final int MOST_WORDS = 6;
  private static final double OFTEN = 0.25;
  private static final double NEARLY_AS_MUCH = 0.8;
  private static final double TOGETHER = 0.6;
  private static final double SAME = 0.6;
  private static final double LONG_BONUS = 2;
  private static final Pattern BETWEEN = Pattern.compile("[^\\p{L}\\p{M}\\p{N}]+");
  private static final Set<String> ARTICLES =
      Set.of("the", "a", "an", "his", "her", "its", "their", "our", "this", "any", "all");

  private final Meaning meaning = Meaning.shipped();
  private final StanceWords words = new StanceWords();
  private final PhraseFinder phrases = new PhraseFinder();

  /** Reads the tables. */
  public IssueDiscovery() {}

  /**
   * A phrase where it stands.
   *
   * @param stems the stems of its words, sorted
   * @param form its words
   * @param clause a verb and the phrase, such as "open the harbour"; empty if there is none
   * @param voice who uses it; empty if that is not known
   * @param report id of the report
   * @param place the report and the statement
   * @param side whether the statement takes a side
   */
  record Sighting(
      List<Integer> stems,
      String form,
      String clause,
      String voice,
      String report,
      String place,
      boolean side) {}

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
    List<Token> source = Document.of(document.text().repaired(statement.source().get(0))).tokens();
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
    boolean side = takesSide(words.in(passage.cue())) || takesSide(hits);
    String report = passage.document().report().id();
    for (Phrase phrase : phrases.in(tokens, hits)) {
      sightings.add(
          new Sighting(
              phrase.stems(),
              phrase.form(),
              clause(tokens, hits, phrase),
              voice,
              report,
              place,
              side));
    }
  }

  private static boolean takesSide(List<Hit> hits) {
    return hits.stream()
        .anyMatch(
            hit ->
                hit.is(Sense.WANTS)
                    || hit.is(Sense.BOUND)
                    || hit.is(Sense.REJECTS)
                    || hit.is(Sense.OPEN)
                    || hit.is(Sense.DOWN));
  }

  /** The verb right before a phrase, in its base form, and the phrase with its article. */
  private static String clause(List<Token> tokens, List<Hit> hits, Phrase phrase) {
    boolean article =
        phrase.first() > 0 && ARTICLES.contains(tokens.get(phrase.first() - 1).lower());
    int start = article ? phrase.first() - 1 : phrase.first();
    for (Hit hit : hits) {
      boolean verb = hit.is(Sense.UP) || hit.is(Sense.DOWN);
      if (verb && hit.end() == start && hit.end() - hit.first() == 1) {
        String determiner = article ? tokens.get(start).lower() + " " : "";
        return hit.base() + " " + determiner + phrase.form();
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
    List<KeyPhrase> recurring =
        KeyPhrase.gather(surveys, phrases).stream()
            .filter(IssueDiscovery::recurs)
            .sorted(
                Comparator.comparingDouble(this::weight).reversed().thenComparing(KeyPhrase::form))
            .toList();
    List<Group> groups = new ArrayList<>();
    for (KeyPhrase phrase : recurring) {
      Gist gist = meaning.gist(List.of(BETWEEN.split(phrase.form().toLowerCase(Locale.ROOT))));
      Optional<Group> home = groups.stream().filter(group -> group.takes(phrase, gist)).findFirst();
      if (home.isPresent()) {
        home.get().members().add(phrase);
      } else if (groups.size() < MOST_ISSUES) {
        groups.add(new Group(phrase, gist, new ArrayList<>(List.of(phrase))));
      }
    }
    return groups.stream().map(IssueDiscovery::issue).toList();
  }

  private static boolean recurs(KeyPhrase phrase) {
    int fewest = phrase.isSingle() ? FEWEST_OF_ONE_WORD : FEWEST_OF_MORE;
    return phrase.statements() >= fewest
        && !phrase.isGeneric()
        && phrase.sides() >= FEWEST_SIDES
        && phrase.voices() >= FEWEST_VOICES;
  }

  /**
   * How much a phrase tells: how often it is said, in one report or more, how rare its words are,
   * whether it is more than one.
   */
  private double weight(KeyPhrase phrase) {
    double fullness = phrase.isSingle() ? 1 : LONG_BONUS;
    double spread = Math.min(2, phrase.reports());
    return (phrase.statements() + phrase.sides())
        * phrases.rarity(phrase.stems())
        * fullness
        * spread;
  }

  /** Phrases taken as one issue: those that share a word, mean the same or stand together. */
  private record Group(KeyPhrase leader, Gist gist, List<KeyPhrase> members) {
    boolean takes(KeyPhrase phrase, Gist other) {
      return leader.sharesWord(phrase)
          || name().sharesWord(phrase)
          || gist.likeness(other) >= SAME
          || leader.together(phrase) >= TOGETHER;
    }

    /**
     * The leader or a longer phrase that holds it: one often used if the leader is one word, one
     * used nearly as much if it is more.
     */
    KeyPhrase name() {
      double fewest = leader.statements() * (leader.isSingle() ? OFTEN : NEARLY_AS_MUCH);
      return members.stream()
          .filter(member -> member.holds(leader) && member.statements() >= fewest)
          .findFirst()
          .orElse(leader);
    }
  }

  private static Issue issue(Group group) {
    String name = group.name().form();
    String proposition =
        group.members().stream()
            .filter(member -> member.sharesWord(group.name()))
            .map(KeyPhrase::clause)
            .filter(clause -> !clause.isEmpty())
            .findFirst()
            .map(IssueDiscovery::sentence)
            .orElse("");
    List<String> words =
        group.members().stream().map(KeyPhrase::form).distinct().limit(MOST_WORDS).toList();
    String id = BETWEEN.matcher(name).replaceAll("-").toLowerCase(Locale.ROOT);
    return new Issue(id, sentence(name), proposition, words, List.of());
  }

  private static String sentence(String words) {
    return words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
  }
}
