package org.rapporteur.dossier;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.rapporteur.actor.Actor;
import org.rapporteur.actor.ActorKind;
import org.rapporteur.actor.Cast;
import org.rapporteur.actor.Evidence;
import org.rapporteur.actor.Voice;
import org.rapporteur.record.ReportRecord;
import org.rapporteur.report.Imprint;
import org.rapporteur.report.Report;
import org.rapporteur.report.ReportText;
import org.rapporteur.report.Span;
import org.rapporteur.statement.Statement;

/** A record told by hand: a report's text, then its speakers and statements by their words. */
final class Told {
  private final Report report;
  private final Map<String, Actor> actors = new LinkedHashMap<>();
  private final List<Statement> statements = new ArrayList<>();
  private final List<Voice> voices = new ArrayList<>();
  private final List<Span> missed = new ArrayList<>();

  private Told(Report report) {
    this.report = report;
  }

  static Told in(String id, String published, String text) {
    return in(id, id + ".txt", new Imprint("", "", published, ""), text);
  }

  static Told in(String id, String path, Imprint imprint, String text) {
    return new Told(new Report(id, path, imprint, "en", ReportText.of(text), 0, List.of()));
  }

  Told speaker(String name, String party, String role, String evidence) {
    List<Evidence> words =
        evidence.isEmpty()
            ? List.of()
            : List.of(new Evidence(report.id(), span(evidence), evidence));
    List<String> roles = role.isEmpty() ? List.of() : List.of(role);
    actors.put(
        id(name),
        new Actor(id(name), name, ActorKind.PERSON, true, 0, "", party, words, roles, List.of()));
    return this;
  }

  /** Somebody who goes by an office alone. */
  Told officer(String words, String affiliation, String role) {
    actors.put(
        id(words),
        new Actor(
            id(words),
            words,
            ActorKind.PERSON,
            false,
            0,
            affiliation,
            "",
            List.of(),
            List.of(role),
            List.of()));
    return this;
  }

  /** A speaker of any kind. */
  Told speaker(
      String name, ActorKind kind, boolean named, String affiliation, String party, String... aka) {
    List<String> aliases = List.of(aka);
    actors.put(
        id(name),
        new Actor(
            id(name), name, kind, named, 0, affiliation, party, List.of(), List.of(), aliases));
    return this;
  }

  /** An asserted statement; the speaker's name may be empty, the content may have pieces. */
  Told says(String speaker, String source, String cue, String... content) {
    return says(Statement.Realis.ASSERTED, List.of(), speaker, source, cue, content);
  }

  Told says(
      Statement.Realis realis,
      List<String> jointWith,
      String speaker,
      String source,
      String cue,
      String... content) {
    statements.add(
        new Statement(
            source.isEmpty() ? List.of() : List.of(span(source)),
            cue.isEmpty() ? List.of() : List.of(span(cue)),
            List.of(content).stream().map(this::span).toList(),
            content[0].startsWith("“") ? Statement.Kind.DIRECT : Statement.Kind.INDIRECT,
            realis,
            2 / 3.0));
    voices.add(
        speaker.isEmpty()
            ? Voice.UNKNOWN
            : new Voice(id(speaker), jointWith.stream().map(Told::id).toList()));
    return this;
  }

  /** A statement in the content of an earlier one, by its place, said to an outlet. */
  Told hears(int via, String speaker, String source, String addressee, String content) {
    statements.add(
        new Statement(
            List.of(span(source)),
            List.of(),
            List.of(span(content)),
            Statement.Kind.INDIRECT,
            Statement.Realis.ASSERTED,
            via,
            List.of(span(addressee)),
            List.of(),
            0.5));
    voices.add(new Voice(id(speaker), List.of()));
    return this;
  }

  Told misses(String sentence) {
    missed.add(span(sentence));
    return this;
  }

  ReportRecord record() {
    List<Actor> sorted = actors.values().stream().sorted(Comparator.comparing(Actor::id)).toList();
    return new ReportRecord(report, statements, new Cast(sorted, voices), missed);
  }

  private Span span(String words) {
    String text = report.text().raw();
    int at = text.indexOf(words);
    if (at < 0) {
      throw new IllegalArgumentException("not in the text: " + words);
    }
    int start = text.codePointCount(0, at);
    return new Span(start, start + words.codePointCount(0, words.length()));
  }

  private static String id(String name) {
    return name.toLowerCase(Locale.ROOT).replace(' ', '-');
  }
}
