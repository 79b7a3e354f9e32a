package org.rapporteur.encoder;

import ai.onnxruntime.OnnxTensor;
import ai.onnxruntime.OnnxValue;
import ai.onnxruntime.OrtEnvironment;
import ai.onnxruntime.OrtException;
import ai.onnxruntime.OrtSession;
import java.nio.IntBuffer;
import java.util.HashMap;
import java.util.Map;

/** A graph of ONNX Runtime, run on one thread a call. Safe for threads. */
final class Network implements AutoCloseable {
  private final OrtEnvironment environment = OrtEnvironment.getEnvironment();
  private final OrtSession session;

  /** Reads a graph whose inputs are rows of whole numbers and whose outputs are tables. */
  Network(byte[] graph) throws OrtException {
    try (OrtSession.SessionOptions options = new OrtSession.SessionOptions()) {
      options.setIntraOpNumThreads(1);
      options.setInterOpNumThreads(1);
      this.session = environment.createSession(graph, options);
    }
  }

  /**
   * All outputs by name.
   *
   * @param inputs by name, each from its beginning to its limit
   */
  Map<String, float[][]> run(Map<String, IntBuffer> inputs) {
    Map<String, OnnxTensor> tensors = new HashMap<>();
    try {
      for (Map.Entry<String, IntBuffer> input : inputs.entrySet()) {
        IntBuffer values = input.getValue();
        tensors.put(
            input.getKey(),
            OnnxTensor.createTensor(environment, values, new long[] {values.limit()}));
      }
      Map<String, float[][]> outputs = new HashMap<>();
      try (OrtSession.Result result = session.run(tensors)) {
        for (Map.Entry<String, OnnxValue> output : result) {
          outputs.put(output.getKey(), (float[][]) output.getValue().getValue());
        }
      }
      return outputs;
    } catch (OrtException e) {
      throw new IllegalStateException("the encoder failed", e);
    } finally {
      tensors.values().forEach(OnnxTensor::close);
    }
  }

  @Override
  public void close() {
    try {
      session.close();
    } catch (OrtException e) {
      throw new IllegalStateException(e);
    }
  }
}
