package org.rapporteur.bench.perturbation;

import java.util.ArrayList;
import java.util.List;

/** All templates. */
final class Catalogue {
  private final List<Template> templates;

  Catalogue(GivenNames names) {
    List<Template> all = new ArrayList<>(Swaps.read());
    all.addAll(NumberRules.all());
    all.addAll(SpeakerRules.all(names));
    all.addAll(ShorteningRules.all());
    all.addAll(OrderRules.all());
    this.templates = List.copyOf(all);
  }

  /** The templates of a kind and half. */
  List<Template> of(Kind kind, Half half) {
    return templates.stream()
        .filter(template -> template.kind() == kind && template.half() == half)
        .toList();
  }

  List<Template> all() {
    return templates;
  }
}
