package org.rapporteur.position;

import static java.util.stream.Collectors.groupingBy;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.rapporteur.act.Act;
import org.rapporteur.filing.FiledStatement;
import org.rapporteur.issue.Stance;
import org.rapporteur.statement.Statement.Realis;

class PositionsProperties {
  private record Said(int report, String speaker, String date, Stance stance, boolean quoted) {}

  @Provide
  Arbitrary<List<Said>> said() {
    return Combinators.combine(
            Arbitraries.integers().between(0, 4),
            Arbitraries.of("arvonia", "arvonia.lind", "arvonia.tarvik", "belmark.roth", "merrow"),
            Arbitraries.of("", "2031-01", "2031-01-02", "2031-01-20", "2031-02-03", "2030"),
            Arbitraries.of(Stance.values()),
            Arbitraries.of(true, false))
        .as(Said::new)
        .list()
        .ofMaxSize(14);
  }

  private static Talks talks(List<Said> all) {
    Talks talks =
        new Talks()
            .report("r0", "2031-01-03")
            .report("r1", "2031-01-20", "r1", "one")
            .report("r2", "2031-01-21", "r2", "one")
            .report("r3", "2031-02-04")
            .report("r4", "");
    for (int i = 0; i < all.size(); i++) {
      Said said = all.get(i);
      String id = "r" + said.report() + "#" + (i + 1);
      if (said.quoted()) {
        talks.quotes(id, said.speaker(), said.date(), said.stance());
      } else {
        talks.says(id, said.speaker(), said.date(), said.stance());
      }
    }
    return talks;
  }

  @Property(tries = 300)
  void doNotDependOnTheOrder(@ForAll("said") List<Said> said, @ForAll Random random) {
    Talks talks = talks(said);
    List<FiledStatement> shuffled = new ArrayList<>(talks.statements());
    Collections.shuffle(shuffled, random);

    assertThat(talks.positions(shuffled)).isEqualTo(talks.positions());
  }

  @Property(tries = 300)
  void doNotChangeWithACopyOfAReport(@ForAll("said") List<Said> said) {
    Talks talks = talks(said);
    List<Position> before = talks.positions();
    talks.report("r1-copy", "2031-01-25", "r1", "one");
    List<FiledStatement> copied =
        talks.statements().stream()
            .filter(filed -> filed.report().equals("r1"))
            .map(PositionsProperties::copy)
            .toList();
    List<FiledStatement> all = Stream.of(talks.statements(), copied).flatMap(List::stream).toList();

    assertThat(talks.positions(all)).isEqualTo(before);
  }

  private static FiledStatement copy(FiledStatement one) {
    return new FiledStatement(
        one.id().replace("r1", "r1-copy"),
        "r1-copy",
        one.statement(),
        one.speaker(),
        one.jointWith(),
        one.party(),
        one.via(),
        one.said(),
        one.act(),
        one.target(),
        one.bearings());
  }

  @Property(tries = 300)
  void areNotMovedByWhatWasNotSaid(
      @ForAll("said") List<Said> said, @ForAll Stance stance, @ForAll boolean negated) {
    List<Position> before = talks(said).positions();
    Realis realis = negated ? Realis.NEGATED : Realis.HYPOTHETICAL;

    assertThat(
            talks(said)
                .realis("r3#99", "arvonia.lind", "2031-02-04", stance, realis, Act.STATE)
                .positions())
        .isEqualTo(before);
  }

  @Property(tries = 300)
  void followOneAnotherAndRestOnWhatWasSaid(@ForAll("said") List<Said> said) {
    Talks talks = talks(said);
    Map<String, List<Position>> byParty =
        talks.positions().stream().collect(groupingBy(Position::party));

    assertThat(byParty.keySet()).isSubsetOf("arvonia", "belmark");
    byParty.forEach(
        (party, positions) -> {
          for (int i = 0; i < positions.size(); i++) {
            Position position = positions.get(i);
            boolean last = i + 1 == positions.size();
            assertThat(position.until()).isEqualTo(last ? "" : positions.get(i + 1).since());
            assertThat(last || position.stance() != positions.get(i + 1).stance()).isTrue();
            assertThat(position.evidence()).isNotEmpty();
            assertThat(position.evidence()).noneMatch(position.dissent()::contains);
            assertThat(position.sources()).isBetween(1, position.evidence().size());
          }
        });
  }
}
