package org.rapporteur.encoder;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.IntBuffer;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class WindowMemoryTest {
  private final AtomicInteger asked = new AtomicInteger();

  private Scores fresh() {
    asked.incrementAndGet();
    return new Scores(
        3, new float[][] {{1, 2}}, new float[][] {{3}}, new float[][] {{4}}, new float[][] {{5}});
  }

  private Scores recall(WindowMemory memory, int first, int... seen) {
    return memory.recall(first, this::fresh, IntBuffer.wrap(seen));
  }

  @Test
  void theSameWindowIsAskedForOnce() {
    WindowMemory memory = new WindowMemory(2);

    recall(memory, 3, 7, 8);
    Scores again = recall(memory, 40, 7, 8);

    assertThat(asked).hasValue(1);
    assertThat(again.first()).isEqualTo(40);
    assertThat(again.roles()).isDeepEqualTo(new float[][] {{1, 2}});
  }

  @Test
  void whatAReaderForbidsIsNotRemembered() {
    WindowMemory memory = new WindowMemory(2);

    recall(memory, 3, 7, 8).roles()[0][1] = Float.NEGATIVE_INFINITY;
    recall(memory, 3, 7, 8).roles()[0][0] = Float.NEGATIVE_INFINITY;

    assertThat(recall(memory, 3, 7, 8).roles()).isDeepEqualTo(new float[][] {{1, 2}});
  }

  @Test
  void partsAreToldApart() {
    WindowMemory memory = new WindowMemory(9);

    memory.recall(0, this::fresh, IntBuffer.wrap(new int[] {7}), IntBuffer.wrap(new int[] {8, 9}));
    memory.recall(0, this::fresh, IntBuffer.wrap(new int[] {7, 8}), IntBuffer.wrap(new int[] {9}));

    assertThat(asked).hasValue(2);
  }

  @Test
  void theLeastRecentlySeenIsForgotten() {
    WindowMemory memory = new WindowMemory(2);

    recall(memory, 0, 1);
    recall(memory, 0, 2);
    recall(memory, 0, 1);
    recall(memory, 0, 3);
    recall(memory, 0, 1);
    assertThat(asked).hasValue(3);

    recall(memory, 0, 2);
    assertThat(asked).hasValue(4);
  }
}
