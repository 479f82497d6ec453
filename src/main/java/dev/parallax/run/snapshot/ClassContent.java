package dev.parallax.run.snapshot;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import dev.parallax.model.Hashes;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.ClassWriter;

/**
 * What a class file says to the machine that runs it.
 *
 * @param path of the class file
 * @param sha256 of the class file without what only debuggers read: line numbers would change with
 *     every comment
 * @param references paths of class files that the class may refer to
 */
record ClassContent(String path, String sha256, Set<String> references) {

  /** Tag of a text in the constant pool (Java Virtual Machine Specification 4.4-A). */
  private static final int CONSTANT_UTF8 = 1;

  private static final Pattern REFERENCE =
      Pattern.compile(Pattern.quote(CodeBase.PARALLAX) + "[\\w/$]++");

  static ClassContent of(String path, byte[] classFile) {
    ClassWriter writer = new ClassWriter(0);
    new ClassReader(classFile).accept(writer, ClassReader.SKIP_DEBUG);
    byte[] bytes = writer.toByteArray();
    return new ClassContent(path, Hashes.sha256(bytes), references(bytes));
  }

  /**
   * Names in all texts of the constant pool, since a class may be named in a method's descriptor or
   * as the type argument of a record's list alone, and Jackson follows both. A text that merely
   * looks like a name does no harm.
   */
  private static Set<String> references(byte[] bytes) {
    Set<String> references = new TreeSet<>();
    ClassReader reader = new ClassReader(bytes);
    for (int i = 1; i < reader.getItemCount(); i++) {
      int item = reader.getItem(i);
      if (item > 0 && reader.readByte(item - 1) == CONSTANT_UTF8) {
        String text = new String(bytes, item + 2, reader.readUnsignedShort(item), ISO_8859_1);
        Matcher names = REFERENCE.matcher(text);
        while (names.find()) {
          references.add(names.group() + CodeBase.CLASS);
        }
      }
    }
    return references;
  }
}
