package org.rapporteur.bench.corenlp;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class SelectionTest {
  @TempDir private Path folder;

  @Test
  void articlesAreTakenAtEvenDistances() throws IOException {
    annotated("a", "b", "c", "d", "e", "f");

    assertThat(chosen(3)).containsExactly("a.txt", "c.txt", "e.txt");
    assertThat(chosen(4)).containsExactly("a.txt", "b.txt", "d.txt", "e.txt");
  }

  @Test
  void allAreTakenWhereMoreAreWanted() throws IOException {
    annotated("a", "b");

    assertThat(chosen(9)).containsExactly("a.txt", "b.txt");
  }

  @Test
  void theGoldHoldsWhatWasChosenAlone() throws IOException {
    annotated("a", "b", "b_2", "c");

    assertThat(Selection.spread(folder, folder, 2).gold().size()).isEqualTo(2);
  }

  private List<String> chosen(int articles) throws IOException {
    return Selection.spread(folder, folder, articles).texts().stream()
        .map(text -> text.getFileName().toString())
        .toList();
  }

  private void annotated(String... names) throws IOException {
    for (String name : names) {
      Files.writeString(folder.resolve(name + ".txt"), "It rained.");
      Files.writeString(folder.resolve(name + "_x.ann"), "");
    }
  }
}
