package org.rapporteur.statement;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** The words of reported speech and the frames that its verbs stand in. Immutable. */
final class ReportingWords {
  private static final String RESOURCE = "reporting.tsv";

  /** What can follow a verb as its content. */
  enum Frame {
    /** "that" and a clause. */
    THAT,
    /** A clause without "that". */
    BARE,
    /** "whether", "why" … and a clause. */
    QUESTION,
    /** The hearer, named before any of the others. */
    HEARER,
    /** "to" and what the speaker does. */
    TO,
    /** The hearer, "to" and what the hearer does. */
    ORDER,
    /** A noun phrase. */
    OBJECT,
    /** Nothing more: the verb tells an attitude and counts only outside quotations. */
    HELD,
    /** Only after "would", "could" and their like: "would not hear of a vote". */
    WOULD,
    /** "to have …", when it stands in the passive: "was said to have left". */
    PASSIVE
  }

  /** Classes of other words. */
  enum Kind {
    OPENER,
    DOUBT,
    DENY,
    SPEAKER,
    SHARE,
    DOCUMENT,
    OCCASION,
    ASSEMBLY,
    HEARER
  }

  /** Forms of a verb, in the order of the table. */
  enum Form {
    BASE,
    THIRD,
    PAST,
    PARTICIPLE,
    ING
  }

  /**
   * A form of a verb.
   *
   * @param forms what it can be: "said" is past and participle
   * @param frames what can follow it
   * @param particles words that lead to a noun phrase: "for" in "called for a vote"
   */
  record Verb(Set<Form> forms, Set<Frame> frames, Set<String> particles) {
    boolean is(Form form) {
      return forms.contains(form);
    }

    boolean takes(Frame frame) {
      return frames.contains(frame);
    }
  }

  private final Map<String, Verb> verbs = new HashMap<>();
  private final Map<String, Verb> leanings = new HashMap<>();
  private final Map<String, Verb> adjectives = new HashMap<>();
  private final Map<String, Verb> nouns = new HashMap<>();
  private final Map<Kind, Set<String>> words = new HashMap<>();

  private ReportingWords() {}

  /**
   * Reads the table that ships with the program.
   *
   * @throws UncheckedIOException if the resource is missing or broken
   */
  static ReportingWords shipped() {
    try (InputStream in = ReportingWords.class.getResourceAsStream(RESOURCE)) {
      if (in == null) {
        throw new IOException("no resource " + RESOURCE);
      }
      ReportingWords table = new ReportingWords();
      new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))
          .lines()
          .filter(line -> !line.startsWith("#"))
          .forEach(table::add);
      return table;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void add(String line) {
    List<String> fields = List.of(line.split("\t", -1));
    switch (fields.get(0)) {
      case "verb" -> addForms(verbs, fields);
      case "leaning" -> addForms(leanings, fields);
      case "adjective" -> addAll(adjectives, fields);
      case "noun" -> addAll(nouns, fields);
      default ->
          words.put(
              Kind.valueOf(fields.get(0).toUpperCase(Locale.ROOT)),
              Set.of(fields.get(1).split(" ", -1)));
    }
  }

  private static void addForms(Map<String, Verb> table, List<String> fields) {
    Verb frames = framed(fields.get(1));
    String[] forms = fields.get(2).split(" ", -1);
    int column = 0;
    for (Form form : Form.values()) {
      table
          .computeIfAbsent(
              forms[column++],
              word -> new Verb(EnumSet.noneOf(Form.class), frames.frames(), frames.particles()))
          .forms()
          .add(form);
    }
  }

  private static void addAll(Map<String, Verb> table, List<String> fields) {
    Verb frames = framed(fields.get(1));
    for (String word : fields.get(2).split(" ", -1)) {
      table.put(word, frames);
    }
  }

  /** What can follow, without any forms yet. */
  private static Verb framed(String written) {
    Set<Frame> frames = EnumSet.noneOf(Frame.class);
    Set<String> particles = new HashSet<>();
    for (String frame : written.split(",", -1)) {
      if (frame.startsWith("+")) {
        particles.add(frame.substring(1));
      } else {
        frames.add(Frame.valueOf(frame.toUpperCase(Locale.ROOT)));
      }
    }
    return new Verb(EnumSet.noneOf(Form.class), frames, particles);
  }

  /** The verb that a word in lower case is a form of. */
  Optional<Verb> verb(String word) {
    return Optional.ofNullable(verbs.get(word));
  }

  /** The verb that a word is a form of, if it tells an attitude only after "is said to". */
  Optional<Verb> leaning(String word) {
    return Optional.ofNullable(leanings.get(word));
  }

  /** What can follow an adjective in lower case that tells an attitude: "ready", "opposed". */
  Optional<Verb> adjective(String word) {
    return Optional.ofNullable(adjectives.get(word));
  }

  /** What can follow a noun in lower case, singular or plural: "claim", "plans". */
  Optional<Verb> noun(String word) {
    return singulars(word).map(nouns::get).filter(Objects::nonNull).findFirst();
  }

  /** Whether a word in lower case is of a class, as it stands or as a plural. */
  boolean is(Kind kind, String word) {
    return singulars(word).anyMatch(words.get(kind)::contains);
  }

  /** A word and what it may be the plural of. */
  private static Stream<String> singulars(String word) {
    if (!word.endsWith("s")) {
      return Stream.of(word);
    }
    String stem = word.substring(0, word.length() - 1);
    return stem.endsWith("ie")
        ? Stream.of(word, stem, stem.substring(0, stem.length() - 2) + "y")
        : Stream.of(word, stem);
  }
}
