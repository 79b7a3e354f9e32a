package org.rapporteur.deal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

/** How packages hold when numbers vary. */
class SensitivityProperties {

  @Property(tries = 100)
  void withoutVariationShareIsAllOrNothing(@ForAll long seed) {
    DealModel model = new RandomModels(seed).next();
    Enumeration reference = new Enumeration(model);
    List<DealPackage> feasible = reference.feasible();
    if (feasible.isEmpty()) {
      return;
    }
    List<Robustness> shares = new Sensitivity(model, new Variation(0, 0, 2, seed)).of(feasible);
    List<DealPackage> efficient = reference.efficient(feasible);
    for (Robustness share : shares) {
      assertThat(share.acceptable())
          .isEqualTo(reference.acceptable().contains(share.deal()) ? 1.0 : 0.0);
      assertThat(share.efficient()).isEqualTo(efficient.contains(share.deal()) ? 1.0 : 0.0);
    }
  }

  @Property(tries = 50)
  void equalSeedsGiveEqualShares(@ForAll long seed) {
    DealModel model = new RandomModels(seed).next();
    List<DealPackage> feasible = new Enumeration(model).feasible();
    Variation variation = new Variation(0.3, 0.1, 5, seed);

    assertThat(new Sensitivity(model, variation).of(feasible))
        .isEqualTo(new Sensitivity(model, variation).of(feasible));
  }
}
