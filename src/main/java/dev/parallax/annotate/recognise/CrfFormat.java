package dev.parallax.annotate.recognise;

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
import java.util.Set;

/** A conditional random field as arrays: two tables of hashes, and weights. */
final class CrfFormat implements ModelFormat<CrfModel> {

  @Override
  public String name() {
    return "conditional random field 2";
  }

  @Override
  public ModelArrays arrays(CrfModel model) {
    NumberTable clustered = model.clusters().words();
    return new ModelArrays(
        outline(model),
        List.of(model.features().hashes(), clustered.hashes()),
        List.of(model.features().numbers(), clustered.numbers()),
        List.of(model.weights()));
  }

  private static byte[] outline(CrfModel model) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (DataOutputStream out = new DataOutputStream(bytes)) {
      CrfSettings settings = model.settings();
      out.writeUTF(settings.spelling().getClass().getName());
      out.writeInt(settings.shape());
      out.writeBoolean(settings.titles());
      out.writeInt(settings.longest());
      out.writeInt(settings.reach());
      out.writeBoolean(settings.positions());
      write(out, model.labels());
      out.writeInt(model.background());
      write(out, model.singles());
      write(out, model.pairs());
      write(out, model.clusters().names());
      out.writeUTF(model.clusters().unknown());
      write(out, model.lowerCaseWords().stream().sorted().toList());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return bytes.toByteArray();
  }

  @Override
  public CrfModel model(ModelArrays arrays) throws IOException {
    DataInputStream in = new DataInputStream(new ByteArrayInputStream(arrays.outline()));
    return new CrfModel(
        new CrfSettings(
            CrfSettings.spelling(in.readUTF()),
            in.readInt(),
            in.readBoolean(),
            in.readInt(),
            in.readInt(),
            in.readBoolean()),
        readTexts(in),
        in.readInt(),
        readNumbers(in),
        readNumbers(in),
        new NumberTable(arrays.longs().get(0), arrays.ints().get(0)),
        arrays.floats().get(0),
        new Clusters(
            new NumberTable(arrays.longs().get(1), arrays.ints().get(1)),
            readTexts(in),
            in.readUTF()),
        Set.copyOf(readTexts(in)));
  }

  private static void write(DataOutputStream out, List<String> texts) throws IOException {
    out.writeInt(texts.size());
    for (String text : texts) {
      out.writeUTF(text);
    }
  }

  private static void write(DataOutputStream out, int[] numbers) throws IOException {
    out.writeInt(numbers.length);
    for (int number : numbers) {
      out.writeInt(number);
    }
  }

  private static List<String> readTexts(DataInputStream in) throws IOException {
    int count = in.readInt();
    List<String> texts = new ArrayList<>(count);
    for (int i = 0; i < count; i++) {
      texts.add(in.readUTF());
    }
    return List.copyOf(texts);
  }

  private static int[] readNumbers(DataInputStream in) throws IOException {
    int[] numbers = new int[in.readInt()];
    for (int i = 0; i < numbers.length; i++) {
      numbers[i] = in.readInt();
    }
    return numbers;
  }
}
