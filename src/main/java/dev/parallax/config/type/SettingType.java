package dev.parallax.config.type;

import dev.parallax.config.yaml.YamlNode;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What can stand under a key. A new type of setting is one more implementation and a line in {@link
 * #of}; reader, JSON Schema and the table in the docs follow.
 */
public sealed interface SettingType
    permits TextType,
        WholeNumberType,
        DecimalType,
        SwitchType,
        ChoiceType,
        ListType,
        MapType,
        SectionType {

  /**
   * Reads a value of this type.
   *
   * @param node what the file holds
   * @param path of the key, for messages
   * @param rules range or pattern
   * @param reading takes the problems
   * @return the value, or null where a problem was reported
   */
  @Nullable Object read(YamlNode node, String path, Setting rules, Reading reading);

  /** What is allowed, for messages and docs: {@code a whole number from 1 to 9}. */
  String allowed(Setting rules);

  /** The keywords of JSON Schema that say the same. */
  Map<String, Object> schema(Setting rules);

  /** The type for a record component. */
  static SettingType of(Type type) {
    if (type instanceof ParameterizedType generic) {
      return ofGeneric(generic);
    }
    if (type == String.class) {
      return new TextType();
    }
    if (type == int.class || type == Integer.class) {
      return new WholeNumberType();
    }
    if (type == double.class || type == Double.class) {
      return new DecimalType();
    }
    if (type == boolean.class || type == Boolean.class) {
      return new SwitchType();
    }
    if (type instanceof Class<?> named && named.isEnum()) {
      return ChoiceType.of(named);
    }
    if (type instanceof Class<?> named && named.isRecord()) {
      return new SectionType(named);
    }
    throw new IllegalStateException("no setting can be a " + type.getTypeName());
  }

  private static SettingType ofGeneric(ParameterizedType generic) {
    Type[] arguments = generic.getActualTypeArguments();
    if (generic.getRawType() == List.class) {
      return new ListType(of(arguments[0]));
    }
    if (generic.getRawType() == Map.class && arguments[0] == String.class) {
      return new MapType(of(arguments[1]));
    }
    throw new IllegalStateException("no setting can be a " + generic.getTypeName());
  }
}
