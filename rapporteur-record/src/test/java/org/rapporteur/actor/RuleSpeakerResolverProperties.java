package org.rapporteur.actor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.rapporteur.language.Document;
import org.rapporteur.report.Imprint;
import org.rapporteur.report.Report;
import org.rapporteur.report.ReportText;
import org.rapporteur.report.Span;
import org.rapporteur.statement.Extraction;
import org.rapporteur.statement.Statement;

class RuleSpeakerResolverProperties {
  private final RuleSpeakerResolver resolver = new RuleSpeakerResolver(new Gazetteer());

  @Property(tries = 2000)
  void givesEveryStatementAVoiceOfTheCast(
      @ForAll("texts") String text, @ForAll @IntRange(min = 1, max = 9) int step) {
    Document document = document(text + " .");
    List<Statement> statements = statements(document.text().length(), step);
    Cast cast = resolver.resolve(document, new Extraction(statements, List.of()));
    List<String> ids = cast.actors().stream().map(Actor::id).toList();
    assertThat(ids).doesNotHaveDuplicates().isSorted();
    assertThat(cast.voices()).hasSameSizeAs(statements);
    for (Voice voice : cast.voices()) {
      assertThat(voice.equals(Voice.UNKNOWN) || ids.contains(voice.speaker())).isTrue();
      assertThat(ids).containsAll(voice.jointWith());
    }
    for (Actor actor : cast.actors()) {
      assertThat(Pronouns.isAnaphor(actor.name().toLowerCase(Locale.ROOT))).isFalse();
      for (Evidence evidence : actor.partyEvidence()) {
        assertThat(evidence.text()).isEqualTo(document.text().slice(evidence.span()));
      }
    }
    assertThat(resolver.resolve(document, new Extraction(statements, List.of()))).isEqualTo(cast);
  }

  @Test
  void isNotHeldUpByALongReportWithoutSentences() {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < 20_000; i++) {
      text.append("Mara Lind").append((char) ('a' + i % 26)).append(" they he I officials ");
    }
    Document document = document(text.toString());
    List<Statement> statements = statements(document.text().length(), 17);
    assertTimeoutPreemptively(
        Duration.ofSeconds(60),
        () -> resolver.resolve(document, new Extraction(statements, List.of())));
  }

  private static Document document(String text) {
    return Document.of(
        new Report("r", "r", Imprint.UNKNOWN, "en", ReportText.of(text), 0, List.of()));
  }

  private static List<Statement> statements(int length, int step) {
    List<Statement> statements = new ArrayList<>();
    for (int start = 0; start + step < length; start += step) {
      statements.add(
          new Statement(
              List.of(new Span(start, start + step)),
              List.of(),
              List.of(new Span(0, length)),
              Statement.Kind.DIRECT,
              Statement.Realis.ASSERTED,
              0.5));
    }
    return statements;
  }

  @Provide
  Arbitrary<String> texts() {
    Arbitrary<String> words =
        Arbitraries.of(
            "Mara Lind",
            "Lind",
            "he",
            "They",
            "it",
            "who",
            "I",
            "the",
            "minister",
            "Arvonian",
            "Norway's",
            "foreign",
            "four",
            "officials",
            "and",
            ",",
            ".",
            "\"",
            "\u201C",
            "\u201D",
            "'",
            "of",
            "for",
            "President",
            "Mr.",
            "said",
            "The Tarn Herald",
            "his",
            "government",
            "\n\n",
            "Kremlin",
            "a",
            "report",
            "former",
            "both",
            "U.S.",
            "al-Hadid",
            "\uD83D\uDE00");
    return Arbitraries.oneOf(
        words.list().ofMaxSize(40).map(list -> String.join(" ", list)),
        Arbitraries.strings().ofMaxLength(60));
  }
}
