package org.rapporteur.issue;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.rapporteur.language.Document;
import org.rapporteur.language.Token;
import org.rapporteur.language.WordTable;

/**
 * What can be done about things, in general English, from the tables {@code deeds.tsv} and {@code
 * usual-deeds.tsv}. Immutable.
 */
final class Deeds {
  private static final String NONE = "-";

  private final Map<String, List<Form>> byLast = new HashMap<>();
  private final Map<String, Deed> byNoun = new HashMap<>();
  private final Map<String, Deed> usual = new HashMap<>();

  /** What a form of a verb says of the deed. */
  enum Mood {
    /** Still to be done, or not told: build, building. */
    OPEN,
    /** Said of the thing: built. */
    DONE
  }

  /** A verb in one of its forms, word by word. */
  private record Form(List<String> words, Mood mood, Deed deed) {
    boolean endsAt(int end, List<Token> tokens) {
      int first = end - words.size();
      boolean same = first >= 0;
      for (int i = 0; same && i < words.size(); i++) {
        same = tokens.get(first + i).is(words.get(i));
      }
      return same;
    }
  }

  /** Reads the table. */
  Deeds() {
    WordTable.rows(Deeds.class, "deeds.tsv").forEach(this::add);
    for (List<String> row : WordTable.rows(Deeds.class, "usual-deeds.tsv")) {
      Deed deed = find(1, Document.of(row.get(0)).tokens(), Mood.OPEN).orElseThrow().deed();
      List.of(row.get(1).split(" ", -1)).forEach(noun -> usual.put(noun, deed));
    }
  }

  /** A row; the noun "-" never stands in a text. */
  private void add(List<String> row) {
    String[] words = row.get(0).split(" ", 2);
    String particle = words.length > 1 ? " " + words[1] : "";
    RegularVerb regular = new RegularVerb(words[0]);
    String told = row.size() > 1 ? row.get(1) : "";
    String participle = told.isEmpty() ? regular.past() + particle : told;
    String[] nouns = row.size() > 2 ? row.get(2).split(" ", -1) : new String[] {NONE};
    String noun = nouns[0].equals(NONE) ? "" : nouns[0];
    Deed deed = new Deed(row.get(0), participle, noun, "");
    String gerund = regular.gerund() + particle;
    add(row.get(0), Mood.OPEN, deed);
    add(gerund, Mood.OPEN, deed);
    add(participle, Mood.DONE, deed);
    List.of(nouns).forEach(each -> byNoun.put(each + " of", deed));
    if (row.size() > 3) {
      Deed tied = new Deed(row.get(0), participle, noun, row.get(3));
      add(row.get(0) + " " + row.get(3), Mood.OPEN, tied);
      add(gerund + " " + row.get(3), Mood.OPEN, tied);
      List.of(nouns).forEach(each -> byNoun.put(each + " " + row.get(3), tied));
    }
  }

  private void add(String form, Mood mood, Deed deed) {
    List<String> words = List.of(form.split(" ", -1));
    String last = words.get(words.size() - 1);
    byLast.computeIfAbsent(last, key -> new ArrayList<>()).add(new Form(words, mood, deed));
  }

  /**
   * A verb among tokens.
   *
   * @param first index of its first token
   */
  record Found(int first, Deed deed) {}

  /** The longest verb still to be done that ends right before a token. */
  Optional<Found> before(int end, List<Token> tokens) {
    return find(end, tokens, Mood.OPEN);
  }

  /** The longest participle that ends right before a token. */
  Optional<Found> doneBefore(int end, List<Token> tokens) {
    return find(end, tokens, Mood.DONE);
  }

  private Optional<Found> find(int end, List<Token> tokens, Mood mood) {
    if (end <= 0 || end > tokens.size()) {
      return Optional.empty();
    }
    return byLast.getOrDefault(tokens.get(end - 1).lower(), List.of()).stream()
        .filter(form -> form.mood() == mood && form.endsAt(end, tokens))
        .max(Comparator.comparingInt(form -> form.words().size()))
        .map(form -> new Found(end - form.words().size(), form.deed()));
  }

  /** What is mostly to be done about the thing that a noun names: a treaty is signed. */
  Optional<Deed> usual(String noun) {
    return Optional.ofNullable(usual.get(noun));
  }

  /** Whether a noun says that something is done: "release". */
  boolean isNoun(String noun) {
    return byNoun.containsKey(noun + " of");
  }

  /** What a noun says is done to what follows it: "release" of a report. */
  Optional<Deed> named(String noun, String preposition) {
    return Optional.ofNullable(byNoun.get(noun + " " + preposition));
  }

  /**
   * A noun for a deed with what it is done to.
   *
   * @param thing the words after the preposition
   */
  record Governed(Deed deed, String thing) {}

  /** The deed and the thing in a phrase: "release of the report". */
  Optional<Governed> governed(String form) {
    String[] words = form.split(" ", -1);
    for (int i = 1; i < words.length - 1; i++) {
      if (PhraseFinder.isTie(words[i])) {
        String thing = String.join(" ", Arrays.asList(words).subList(i + 1, words.length));
        return named(words[i - 1].toLowerCase(Locale.ROOT), words[i])
            .map(deed -> new Governed(deed, thing));
      }
    }
    return Optional.empty();
  }
}
