package dev.parallax.annotate.parse.model;

import dev.parallax.annotate.prepared.ModelArrays;
import dev.parallax.annotate.prepared.ModelFormat;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;

/**
 * A shift-reduce model as arrays, 181 MB for English: labels, transitions and roots are its
 * outline, features and their weights two arrays.
 */
public final class ShiftReduceFormat implements ModelFormat<ShiftReduceModel> {

  @Override
  public String name() {
    return "shift-reduce 2";
  }

  @Override
  public ModelArrays arrays(ShiftReduceModel model) {
    return new ModelArrays(
        toBytes(model),
        List.of(model.features().slots()),
        List.of(model.features().weights()),
        List.of());
  }

  @Override
  public ShiftReduceModel model(ModelArrays arrays) throws IOException {
    return withFeatures(
        arrays.outline(), new FeatureTable(arrays.longs().get(0), arrays.ints().get(0)));
  }

  private static byte[] toBytes(ShiftReduceModel model) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (DataOutputStream out = new DataOutputStream(bytes)) {
      out.writeInt(model.labels().size());
      for (int label = 0; label < model.labels().size(); label++) {
        out.writeUTF(model.labels().name(label));
      }
      out.writeInt(model.transitions().size());
      for (Transition transition : model.transitions()) {
        write(out, transition);
      }
      write(out, model.roots());
      write(out, model.rootOnly());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return bytes.toByteArray();
  }

  private static void write(DataOutputStream out, Transition transition) throws IOException {
    out.writeUTF(transition.kind().name());
    out.writeBoolean(transition.rootOnly());
    write(out, transition.labels());
  }

  private static void write(DataOutputStream out, List<Integer> numbers) throws IOException {
    out.writeInt(numbers.size());
    for (int number : numbers) {
      out.writeInt(number);
    }
  }

  private static ShiftReduceModel withFeatures(byte[] bytes, FeatureTable features)
      throws IOException {
    DataInputStream in = new DataInputStream(new ByteArrayInputStream(bytes));
    Labels labels = new Labels();
    int labelCount = in.readInt();
    for (int label = 0; label < labelCount; label++) {
      labels.number(in.readUTF());
    }
    List<Transition> transitions = new ArrayList<>();
    int transitionCount = in.readInt();
    for (int i = 0; i < transitionCount; i++) {
      transitions.add(
          new Transition(Transition.Kind.valueOf(in.readUTF()), in.readBoolean(), readNumbers(in)));
    }
    return new ShiftReduceModel(features, transitions, labels, readNumbers(in), readNumbers(in));
  }

  private static List<Integer> readNumbers(DataInputStream in) throws IOException {
    List<Integer> numbers = new ArrayList<>();
    int count = in.readInt();
    for (int i = 0; i < count; i++) {
      numbers.add(in.readInt());
    }
    return numbers;
  }
}
