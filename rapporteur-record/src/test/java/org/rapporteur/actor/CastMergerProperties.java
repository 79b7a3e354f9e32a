package org.rapporteur.actor;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.rapporteur.report.Span;

class CastMergerProperties {
  private final CastMerger merger = new CastMerger();

  @Property(tries = 300)
  void isTheSameWhateverTheOrderOfReports(
      @ForAll("casts") List<Cast> casts, @ForAll Random random) {
    List<Integer> order = new ArrayList<>();
    for (int i = 0; i < casts.size(); i++) {
      order.add(i);
    }
    MergedCast straight = merger.merge(inOrder(casts, order));
    Collections.shuffle(order, random);
    assertThat(merger.merge(inOrder(casts, order))).isEqualTo(straight);
  }

  @Property(tries = 300)
  void isTheSameWhateverTheOrderOfReportsOfOneStory(
      @ForAll("casts") List<Cast> casts, @ForAll Random random) {
    List<Integer> order = new ArrayList<>();
    for (int i = 0; i < casts.size(); i++) {
      order.add(i);
    }
    MergedCast straight = merger.merge(inOrder(casts, order), CastMergerProperties::source);
    Collections.shuffle(order, random);
    assertThat(merger.merge(inOrder(casts, order), CastMergerProperties::source))
        .isEqualTo(straight);
  }

  /** The lesser of each two reports of neighbouring numbers. */
  private static String source(String report) {
    return report.substring(0, 1) + (char) (report.charAt(1) & ~1);
  }

  @Property(tries = 300)
  void givesEveryActorOneMergedActor(@ForAll("casts") List<Cast> casts) {
    List<Integer> order = new ArrayList<>();
    for (int i = 0; i < casts.size(); i++) {
      order.add(i);
    }
    MergedCast merged = merger.merge(inOrder(casts, order));
    Set<String> ids = new TreeSet<>();
    merged.actors().forEach(actor -> assertThat(ids.add(actor.id())).isTrue());
    Set<String> used = new TreeSet<>();
    for (int i = 0; i < casts.size(); i++) {
      Map<String, String> own = merged.ids().getOrDefault("r" + i, Map.of());
      assertThat(own).hasSameSizeAs(casts.get(i).actors());
      used.addAll(own.values());
    }
    assertThat(used).isEqualTo(ids);
  }

  @Property(tries = 300)
  void neverGivesOneReportsUnnamedActorToAnother(@ForAll("casts") List<Cast> casts) {
    List<Integer> order = new ArrayList<>();
    int unnamed = 0;
    for (int i = 0; i < casts.size(); i++) {
      order.add(i);
      unnamed += (int) casts.get(i).actors().stream().filter(actor -> !actor.named()).count();
    }
    assertThat(merger.merge(inOrder(casts, order)).actors().stream().filter(a -> !a.named()))
        .hasSize(unnamed);
  }

  @Property(tries = 100)
  void titlesAloneNeverMakeTwoPeopleOne(
      @ForAll("titles") String title, @ForAll("strangers") Set<String> names) {
    Map<String, Cast> casts = new LinkedHashMap<>();
    for (String name : names) {
      String id = "r" + casts.size();
      casts.put(id, Scene.of(id, "[S:" + title + " " + name + "] spoke.").cast());
    }
    casts.put("bare", Scene.of("bare", "[S:The " + title + "] spoke.").cast());
    assertThat(merger.merge(casts).actors()).hasSize(names.size() + 1);
  }

  @Provide
  Arbitrary<String> titles() {
    return Arbitraries.of(
        "President",
        "Norwegian President",
        "Prime Minister",
        "Senator",
        "Danish Ambassador",
        "Judge",
        "General",
        "Mayor");
  }

  /** Names of which no two can be one person's. */
  @Provide
  Arbitrary<Set<String>> strangers() {
    return Arbitraries.of(
            "Mara Lind", "Jon Lind", "Ada Roth", "Ansel Hale", "Peter Horodetsky", "Wanda Strand")
        .set()
        .ofMinSize(2);
  }

  private static Map<String, Cast> inOrder(List<Cast> casts, List<Integer> order) {
    Map<String, Cast> byId = new LinkedHashMap<>();
    order.forEach(i -> byId.put("r" + i, casts.get(i)));
    return byId;
  }

  @Provide
  Arbitrary<List<Cast>> casts() {
    Arbitrary<String> people =
        Arbitraries.of(
            "Mara Lind",
            "M. Lind",
            "Lind",
            "Jon Lind",
            "Mara A. Lind",
            "Mára Lind",
            "Roth",
            "Ansel Roth",
            "A. Roth",
            "Horodetsky",
            "Andriy Horodetskyy",
            "Andrii Horodetsky",
            "George W. Hale",
            "George H. Hale",
            "George Hale",
            "Tarn",
            "LTA");
    Arbitrary<Actor> person =
        Combinators.combine(people, Arbitraries.of("", "Norway", "Denmark"))
            .as((name, party) -> actor(name, ActorKind.PERSON, true, party));
    Arbitrary<Actor> body =
        Arbitraries.of("Lake Tarn Authority", "LTA", "Tarn", "Lower Tarn Alliance", "Tarn Herald")
            .map(name -> actor(name, ActorKind.ORGANISATION, true, ""));
    Arbitrary<Actor> group =
        Arbitraries.of("four officials", "a diplomat")
            .map(name -> actor(name, ActorKind.GROUP, false, ""));
    return Arbitraries.oneOf(person, body, group)
        .list()
        .ofMaxSize(4)
        .uniqueElements(Actor::id)
        .map(actors -> new Cast(actors, List.of()))
        .list()
        .ofMaxSize(6);
  }

  private static Actor actor(String name, ActorKind kind, boolean named, String party) {
    List<Evidence> evidence =
        party.isEmpty() ? List.of() : List.of(new Evidence(name, new Span(0, 1), party));
    return new Actor(
        ActorId.of(name), name, kind, named, 0, "", party, evidence, List.of(), List.of());
  }
}
