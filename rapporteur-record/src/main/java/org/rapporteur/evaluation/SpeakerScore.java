package org.rapporteur.evaluation;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.rapporteur.actor.Actor;
import org.rapporteur.actor.ActorKind;
import org.rapporteur.actor.Cast;
import org.rapporteur.actor.SpeakerResolver;
import org.rapporteur.actor.Voice;
import org.rapporteur.language.Document;
import org.rapporteur.report.InputException;
import org.rapporteur.report.Span;
import org.rapporteur.statement.Extraction;
import org.rapporteur.statement.Statement;
import org.rapporteur.statement.StatementExtractor;

/**
 * How well speakers are found, by our own annotation of sources. A named speaker is right if the
 * name given is one of the annotated forms or the annotated name one of the forms found; one
 * without a name, if the actor given stands at the annotated phrase and is no named person. Of
 * several, each must be right. Every other text, by name, is held back from tuning.
 */
public final class SpeakerScore {
  private final List<Answer> answers = new ArrayList<>();

  /** An item and what the program says of it; the speaker's name is empty if it gives none. */
  private record Answer(
      SpeakerItem item, boolean heldBack, boolean covered, boolean right, String given) {}

  /** Who speaks a text's statements. */
  private record Said(List<Statement> statements, Cast cast) {}

  private SpeakerScore(
      List<SpeakerItem> items, Gold gold, Function<String, Said> program, boolean exact) {
    Map<String, List<SpeakerItem>> byText =
        items.stream()
            .filter(SpeakerItem::counts)
            .collect(
                Collectors.groupingBy(SpeakerItem::document, TreeMap::new, Collectors.toList()));
    byText.forEach(
        (document, ofText) -> {
          if (gold.texts().containsKey(document)) {
            Said said = program.apply(document);
            boolean heldBack = gold.texts().headMap(document).size() % 2 == 1;
            ofText.forEach(item -> answers.add(answer(item, heldBack, said, exact)));
          }
        });
  }

  /**
   * Resolution alone: the annotated attributions of a text are given, and the mentions found.
   *
   * @param speakers the annotation, in the form that gold/speakers/guidelines.md tells
   * @throws InputException if the annotation cannot be read
   */
  public static SpeakerScore ofSources(
      Path speakers, Gold gold, StatementExtractor extractor, SpeakerResolver resolver) {
    return new SpeakerScore(
        new SpeakerFile(speakers).read(),
        gold,
        name -> {
          Document document = gold.document(name);
          List<Statement> statements = gold.statements(name);
          Extraction given =
              new Extraction(statements, List.of(), extractor.extract(document).mentions());
          return new Said(statements, resolver.resolve(document, given));
        },
        true);
  }

  /**
   * From plain text: the statements too are the program's.
   *
   * @param speakers the annotation, in the form that gold/speakers/guidelines.md tells
   * @throws InputException if the annotation cannot be read
   */
  public static SpeakerScore endToEnd(
      Path speakers, Gold gold, StatementExtractor extractor, SpeakerResolver resolver) {
    return new SpeakerScore(
        new SpeakerFile(speakers).read(),
        gold,
        name -> {
          Document document = gold.document(name);
          Extraction extraction = extractor.extract(document);
          return new Said(extraction.statements(), resolver.resolve(document, extraction));
        },
        false);
  }

  private static Answer answer(SpeakerItem item, boolean heldBack, Said said, boolean exact) {
    Optional<Voice> voice = voice(item.source(), said, exact);
    List<Actor> given =
        voice.stream()
            .flatMap(v -> Stream.concat(Stream.of(v.speaker()), v.jointWith().stream()))
            .flatMap(id -> said.cast().actors().stream().filter(actor -> actor.id().equals(id)))
            .toList();
    String names = given.stream().map(Actor::name).collect(Collectors.joining("|"));
    if (item.speakers().isEmpty()) {
      boolean open = given.stream().noneMatch(Actor::named);
      return new Answer(item, heldBack, open || !given.isEmpty(), open, names);
    }
    boolean right =
        given.size() == item.speakers().size()
            && item.speakers().stream()
                .allMatch(speaker -> given.stream().anyMatch(a -> is(speaker, a, said.cast())));
    return new Answer(item, heldBack, !given.isEmpty(), right, names);
  }

  /** The voice of the statement whose source these words are, or overlap most. */
  private static Optional<Voice> voice(Span words, Said said, boolean exact) {
    int best = -1;
    int most = 0;
    for (int s = 0; s < said.statements().size(); s++) {
      for (Span source : said.statements().get(s).source()) {
        int shared = Math.min(source.end(), words.end()) - Math.max(source.start(), words.start());
        if (shared > most && (!exact || source.equals(words))) {
          most = shared;
          best = s;
        }
      }
    }
    return best < 0 ? Optional.empty() : Optional.of(said.cast().voices().get(best));
  }

  private static boolean is(SpeakerItem.Speaker speaker, Actor actor, Cast cast) {
    if (!speaker.isNamed()) {
      return !(actor.named() && actor.kind() == ActorKind.PERSON)
          && cast.references().stream()
              .anyMatch(r -> r.actor().equals(actor.id()) && r.span().overlaps(speaker.phrase()));
    }
    Set<String> forms = new LinkedHashSet<>();
    forms.add(SpeakerFile.folded(actor.name()));
    actor.aliases().forEach(alias -> forms.add(SpeakerFile.folded(alias)));
    return speaker.forms().contains(SpeakerFile.folded(actor.name()))
        || forms.contains(speaker.forms().get(0));
  }

  /** Rows: type, items, share covered, share right of the covered, share right of all. */
  public String toTable(String title) {
    StringBuilder table =
        new StringBuilder(
            String.format(
                Locale.ROOT,
                "%-22s %6s %8s %6s %7s%n",
                title,
                "items",
                "covered",
                "right",
                "of all"));
    for (SpeakerItem.Type type : SpeakerItem.Type.values()) {
      row(type.name().toLowerCase(Locale.ROOT), a -> a.item().type() == type, table);
    }
    row("all", a -> true, table);
    row("all, held back", Answer::heldBack, table);
    return table.toString();
  }

  private void row(String name, Predicate<Answer> which, StringBuilder table) {
    List<Answer> chosen = answers.stream().filter(which).toList();
    long covered = chosen.stream().filter(Answer::covered).count();
    long right = chosen.stream().filter(Answer::right).count();
    table.append(
        String.format(
            Locale.ROOT,
            "%-22s %6d %8.3f %6.3f %7.3f%n",
            name,
            chosen.size(),
            share(covered, chosen.size()),
            share(right, covered),
            share(right, chosen.size())));
  }

  private static double share(long part, long whole) {
    return whole == 0 ? 0 : (double) part / whole;
  }

  /**
   * A line for each item that is wrong or not covered: document, offsets, type, what was given;
   * those held back from tuning left out.
   */
  public List<String> errors() {
    return answers.stream()
        .filter(a -> !a.right() && !a.heldBack())
        .map(
            a ->
                String.join(
                    "\t",
                    a.item().document(),
                    String.valueOf(a.item().source().start()),
                    String.valueOf(a.item().source().end()),
                    a.item().type().name().toLowerCase(Locale.ROOT),
                    a.covered() ? "wrong" : "none",
                    a.given(),
                    a.item().speakers().toString()))
        .toList();
  }
}
