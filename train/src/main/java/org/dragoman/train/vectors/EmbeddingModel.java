package org.dragoman.train.vectors;

import ai.djl.huggingface.tokenizers.HuggingFaceTokenizer;
import ai.onnxruntime.OnnxTensor;
import ai.onnxruntime.OrtEnvironment;
import ai.onnxruntime.OrtException;
import ai.onnxruntime.OrtSession;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.FloatBuffer;
import java.nio.LongBuffer;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

/**
 * The embedding model all-MiniLM-L6-v2 (six layers, 384 values a word piece, without letter case).
 */
final class EmbeddingModel implements AutoCloseable {

  /** Values a word piece. */
  static final int WIDTH = 384;

  /** The last of the layers, counted from 1. */
  static final int LAYERS = 6;

  private static final String MODEL = "/all-minilm-l6-v2-q.onnx";
  private static final String TOKENIZER = "/all-minilm-l6-v2-q-tokenizer.json";
  private static final long START = 101;
  private static final long END = 102;

  private final HuggingFaceTokenizer tokenizer;
  private final OrtEnvironment environment;
  private final OrtSession session;
  private final String output;

  private EmbeddingModel(
      HuggingFaceTokenizer tokenizer,
      OrtEnvironment environment,
      OrtSession session,
      String output) {
    this.tokenizer = tokenizer;
    this.environment = environment;
    this.session = session;
    this.output = output;
  }

  /**
   * Loads the model from the class path.
   *
   * @param layer the layer whose values are given, 1 to {@link #LAYERS}
   */
  static EmbeddingModel load(int layer) throws IOException {
    byte[] model = resource(MODEL);
    String output = "last_hidden_state";
    if (layer < LAYERS) {
      output = "/encoder/layer." + (layer - 1) + "/output/LayerNorm/Add_1_output_0";
    }
    try {
      OrtEnvironment environment = OrtEnvironment.getEnvironment();
      OrtSession.SessionOptions options = new OrtSession.SessionOptions();
      options.setIntraOpNumThreads(1);
      options.setInterOpNumThreads(1);
      byte[] asked = layer < LAYERS ? OnnxModel.withOutput(model, output) : model;
      return new EmbeddingModel(
          HuggingFaceTokenizer.newInstance(
              new ByteArrayInputStream(resource(TOKENIZER)),
              Map.of("padding", "false", "truncation", "false")),
          environment,
          environment.createSession(asked, options),
          output);
    } catch (OrtException e) {
      throw new IOException("the embedding model cannot be loaded: " + e.getMessage(), e);
    }
  }

  /** The lower-case words that the model does not cut in pieces, in the order of its list. */
  static List<String> wholeWords() throws IOException {
    JsonNode words = new ObjectMapper().readTree(resource(TOKENIZER)).path("model").path("vocab");
    return words.propertyNames().stream()
        .filter(word -> word.length() > 1 && word.chars().allMatch(c -> c >= 'a' && c <= 'z'))
        .toList();
  }

  /** The numbers of the pieces that a word consists of; none for blank text. */
  long[] pieces(String word) {
    return tokenizer.encode(word, false, false).getIds();
  }

  /**
   * The layer's values for a batch of piece sequences, given without the marks of start and end.
   *
   * @return for each sequence and each of its pieces {@link #WIDTH} values
   */
  float[][] encode(List<long[]> sequences) throws IOException {
    int length = sequences.stream().mapToInt(s -> s.length).max().orElse(0) + 2;
    long[] ids = new long[sequences.size() * length];
    long[] mask = new long[ids.length];
    for (int i = 0; i < sequences.size(); i++) {
      long[] sequence = sequences.get(i);
      int at = i * length;
      ids[at] = START;
      System.arraycopy(sequence, 0, ids, at + 1, sequence.length);
      ids[at + 1 + sequence.length] = END;
      Arrays.fill(mask, at, at + sequence.length + 2, 1);
    }
    long[] shape = {sequences.size(), length};
    try (OnnxTensor idTensor = OnnxTensor.createTensor(environment, LongBuffer.wrap(ids), shape);
        OnnxTensor maskTensor = OnnxTensor.createTensor(environment, LongBuffer.wrap(mask), shape);
        OnnxTensor types =
            OnnxTensor.createTensor(environment, LongBuffer.allocate(ids.length), shape);
        OrtSession.Result result =
            session.run(
                Map.of(
                    "input_ids", idTensor, "attention_mask", maskTensor, "token_type_ids", types),
                Set.of(output))) {
      FloatBuffer all = ((OnnxTensor) result.get(0)).getFloatBuffer();
      float[][] values = new float[sequences.size()][];
      for (int i = 0; i < values.length; i++) {
        values[i] = new float[sequences.get(i).length * WIDTH];
        all.get((i * length + 1) * WIDTH, values[i]);
      }
      return values;
    } catch (OrtException e) {
      throw new IOException("the embedding model failed: " + e.getMessage(), e);
    }
  }

  @Override
  public void close() throws IOException {
    tokenizer.close();
    try {
      session.close();
    } catch (OrtException e) {
      throw new IOException(e);
    }
  }

  private static byte[] resource(String name) throws IOException {
    try (InputStream in = EmbeddingModel.class.getResourceAsStream(name)) {
      if (in == null) {
        throw new IOException("the embedding model's " + name + " is not on the class path");
      }
      return in.readAllBytes();
    }
  }
}
