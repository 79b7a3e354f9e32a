package org.rapporteur.act;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.rapporteur.language.Document;
import org.rapporteur.report.Span;
import org.rapporteur.statement.Statement;
import org.rapporteur.statement.Statement.Kind;
import org.rapporteur.statement.Statement.Realis;

class ActReaderProperties {
  private static final ActReader READER = new ActReader();
  private static final MoveFinder MOVES = new MoveFinder();

  @Provide
  Arbitrary<String> texts() {
    Arbitrary<String> words =
        Arbitraries.of(
            "Lind", "Belmark", "refused", "to", "sign", "the", "treaty", "not", "would", "if", "“",
            "”", "'s", ".", ",", "\n\n", "we", "will", "never", "walked", "out", "of", "talks",
            "by", "was", "criticised", "who", "\uD83D\uDE00", "", "called", "on", "only");
    return words.list().ofMinSize(1).ofMaxSize(40).map(list -> "x " + String.join(" ", list));
  }

  @Property(tries = 300)
  void everyStatementIsReadAndTargetsLieInTheReport(
      @ForAll("texts") String text, @ForAll List<Integer> cuts) {
    Document document = Marked.document(text);
    int length = document.text().length();
    List<Statement> statements = new ArrayList<>();
    for (int i = 0; i + 2 < cuts.size(); i += 3) {
      statements.add(
          new Statement(
              List.of(span(cuts.get(i), length)),
              List.of(span(cuts.get(i + 1), length)),
              List.of(span(cuts.get(i + 2), length)),
              Kind.INDIRECT,
              Realis.ASSERTED,
              1));
    }

    List<ActReading> readings = READER.read(document, statements);

    assertThat(readings).hasSameSizeAs(statements);
    assertThat(readings)
        .allSatisfy(
            reading ->
                assertThat(reading.target())
                    .allSatisfy(span -> assertThat(span.end()).isLessThanOrEqualTo(length)));
    assertThat(MOVES.find(document, statements))
        .allSatisfy(move -> assertThat(move.span().end()).isLessThanOrEqualTo(length));
  }

  private static Span span(int cut, int length) {
    int start = Math.floorMod(cut, length);
    return new Span(start, Math.min(length, start + 1 + Math.floorMod(cut, 17)));
  }
}
