package org.rapporteur.issue;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.rapporteur.report.Span;

final class IssueProperties {
  private static final IssueReader READER =
      new IssueReader(List.of(Told.HARBOUR, Told.TARIFF, Told.BAN), Told.MEANING);

  @Property(tries = 300)
  void conditionsStandInTheContent(@ForAll("contents") String content) {
    Told told = new Told("a", "Lind | said | " + content);
    Span whole = told.statements().get(0).content().get(0);

    List<Bearing> read =
        READER.read(told.document(), told.statements(), List.of("Lind"), (s, id) -> true).get(0);

    assertThat(read).hasSize(3);
    for (Bearing bearing : read) {
      assertThat(bearing.confidence()).isBetween(0.0, 1.0);
      assertThat(bearing.condition()).allMatch(whole::contains);
      assertThat(bearing.condition().isEmpty()).isEqualTo(bearing.stance() != Stance.CONDITIONAL);
    }
  }

  @Property(tries = 100)
  void anyTextIsRead(@ForAll String content) {
    Told told = new Told("a", "Lind | said | x" + content.replace(" | ", " "));

    assertThat(READER.read(told.document(), told.statements(), List.of("Lind"))).hasSize(1);
  }

  @Property(tries = 100)
  void whatOtherIssuesThereAreDoesNotChangeAStance(@ForAll("contents") String content) {
    Told told = new Told("a", "Lind | said | " + content);

    Bearing alone = told.on(Told.HARBOUR);
    Bearing among =
        READER
            .read(told.document(), told.statements(), List.of("Lind"), (s, id) -> true)
            .get(0)
            .get(0);

    assertThat(among.stance()).isEqualTo(alone.stance());
  }

  @Provide
  Arbitrary<String> contents() {
    return Arbitraries.of(
            "the",
            "harbour",
            "must",
            "not",
            "open",
            "if",
            "unless",
            "only",
            "she",
            "would",
            "pay",
            ",",
            "\"",
            "tariff",
            "ban",
            "oppose",
            "end",
            "a disaster",
            "provided that",
            "fair",
            "?",
            "on the table",
            "and",
            "plan",
            "keep",
            "out",
            "in exchange for",
            "—",
            "'s")
        .list()
        .ofMinSize(1)
        .ofMaxSize(20)
        .map(words -> String.join(" ", words));
  }
}
