package org.rapporteur.desk.prospects;

import static java.util.stream.Collectors.joining;

import java.util.Collection;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.rapporteur.issue.Issue;
import org.rapporteur.position.Position;

/** What conditional positions depend on. */
final class Conditions {
  private final Citations citations;

  Conditions(Citations citations) {
    this.citations = citations;
  }

  /** The words of the conditions on which a position rests, quoted; "not told" if none are. */
  String words(Position position) {
    String words = plain(position);
    return words.isEmpty() ? "not told" : '"' + words + '"';
  }

  /**
   * The issue that a conditional position asks for in return: the one with the longest name or
   * phrase among the words of the condition.
   *
   * @param issues that could be asked for
   */
  Optional<Issue> asked(Position position, Collection<Issue> issues) {
    String words = " " + folded(plain(position));
    return issues.stream()
        .filter(other -> !other.id().equals(position.issue()) && named(other, words) > 0)
        .max(Comparator.comparingInt(other -> named(other, words)));
  }

  private String plain(Position position) {
    return Names.line(
        position.evidence().stream()
            .flatMap(id -> citations.statement(id).stream())
            .flatMap(
                filed ->
                    filed.bearings().stream()
                        .filter(on -> on.issue().equals(position.issue()))
                        .flatMap(on -> on.condition().stream())
                        .map(span -> citations.slice(filed.report(), span)))
            .distinct()
            .collect(joining("; ")));
  }

  /** Length of the longest name or phrase of an issue among some words; 0 if there is none. */
  private static int named(Issue issue, String words) {
    return Stream.concat(Stream.of(issue.name()), issue.words().stream())
        .map(Conditions::folded)
        .filter(phrase -> !phrase.isEmpty() && words.contains(" " + phrase))
        .mapToInt(String::length)
        .max()
        .orElse(0);
  }

  private static String folded(String words) {
    return words.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]+", " ").strip();
  }
}
