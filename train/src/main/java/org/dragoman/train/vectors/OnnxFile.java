package org.dragoman.train.vectors;

import com.google.protobuf.ByteString;
import com.google.protobuf.CodedInputStream;
import com.google.protobuf.UnknownFieldSet;
import java.io.IOException;

/**
 * The little that is needed of an ONNX file without generated classes: its tensors, and hidden
 * values as outputs. Field numbers are those of <a
 * href="https://github.com/onnx/onnx/blob/main/onnx/onnx.proto">onnx.proto</a>.
 */
final class OnnxFile {

  private static final int MODEL_GRAPH = 7;
  private static final int GRAPH_INITIALIZER = 5;
  private static final int GRAPH_OUTPUT = 12;
  private static final int VALUE_NAME = 1;
  private static final int TENSOR_NAME = 8;
  private static final int TENSOR_RAW_DATA = 9;

  private OnnxFile() {}

  /**
   * The raw bytes of a tensor of weights.
   *
   * @throws IOException if the model holds no such tensor, or is no protobuf message
   */
  static byte[] tensor(byte[] model, String name) throws IOException {
    CodedInputStream in = field(CodedInputStream.newInstance(model), MODEL_GRAPH);
    for (int tag = in.readTag(); tag != 0; tag = in.readTag()) {
      if (tag >>> 3 != GRAPH_INITIALIZER) {
        in.skipField(tag);
        continue;
      }
      UnknownFieldSet tensor = UnknownFieldSet.parseFrom(in.readBytes());
      if (text(tensor, TENSOR_NAME).equals(name)) {
        return tensor.getField(TENSOR_RAW_DATA).getLengthDelimitedList().get(0).toByteArray();
      }
    }
    throw new IOException("the embedding model holds no tensor " + name);
  }

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

  private static CodedInputStream field(CodedInputStream in, int number) throws IOException {
    for (int tag = in.readTag(); tag != 0; tag = in.readTag()) {
      if (tag >>> 3 == number) {
        return in.readBytes().newCodedInput();
      }
      in.skipField(tag);
    }
    throw new IOException("the embedding model holds no graph");
  }

  private static String text(UnknownFieldSet message, int field) {
    var values = message.getField(field).getLengthDelimitedList();
    return values.isEmpty() ? "" : values.get(0).toStringUtf8();
  }
}
