package org.dragoman.train.vectors;

import com.google.protobuf.ByteString;
import com.google.protobuf.UnknownFieldSet;

/**
 * Makes a hidden value of an ONNX model an output, without generated classes. Field numbers are
 * those of <a href="https://github.com/onnx/onnx/blob/main/onnx/onnx.proto">onnx.proto</a>.
 */
final class OnnxModel {

  private static final int MODEL_GRAPH = 7;
  private static final int GRAPH_OUTPUT = 12;
  private static final int VALUE_NAME = 1;

  private OnnxModel() {}

  /**
   * The same model with a hidden value as one more output. Protocol buffers merge a message that
   * occurs twice, so that a second graph with nothing but the output can be put behind the first.
   */
  static byte[] withOutput(byte[] model, String hiddenValue) {
    ByteString value = message(VALUE_NAME, ByteString.copyFromUtf8(hiddenValue));
    ByteString graph = message(MODEL_GRAPH, message(GRAPH_OUTPUT, value));
    return ByteString.copyFrom(model).concat(graph).toByteArray();
  }

  private static ByteString message(int field, ByteString content) {
    return UnknownFieldSet.newBuilder()
        .addField(field, UnknownFieldSet.Field.newBuilder().addLengthDelimited(content).build())
        .build()
        .toByteString();
  }
}
