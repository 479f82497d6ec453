package dev.parallax.report;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.awt.image.IndexColorModel;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.imageio.ImageIO;

/** Writes a picture in its 64 commonest colours, which take half of the bytes and look the same. */
final class SmallPicture {

  private static final int BITS = 6;

  /** Colours that differ by less are one. */
  private static final int MASK = 0xF8F8F8;

  private SmallPicture() {}

  static void write(BufferedImage picture, Path file) throws IOException {
    int[] palette = palette(picture);
    BufferedImage small =
        new BufferedImage(
            picture.getWidth(),
            picture.getHeight(),
            BufferedImage.TYPE_BYTE_INDEXED,
            new IndexColorModel(8, palette.length, palette, 0, false, -1, 0));
    Map<Integer, Integer> nearest = new HashMap<>();
    for (int x = 0; x < picture.getWidth(); x++) {
      for (int y = 0; y < picture.getHeight(); y++) {
        int colour = picture.getRGB(x, y) & 0xFFFFFF;
        int index = nearest.computeIfAbsent(colour, any -> nearest(any, palette));
        small.getRaster().setSample(x, y, 0, index);
      }
    }
    ImageIO.write(small, "png", file.toFile());
  }

  /** The commonest colour of each group of alike ones, of the largest groups. */
  private static int[] palette(BufferedImage picture) {
    Map<Integer, Map<Integer, Integer>> groups = new HashMap<>();
    for (int x = 0; x < picture.getWidth(); x++) {
      for (int y = 0; y < picture.getHeight(); y++) {
        int colour = picture.getRGB(x, y) & 0xFFFFFF;
        groups
            .computeIfAbsent(colour & MASK, any -> new HashMap<>())
            .merge(colour, 1, Integer::sum);
      }
    }
    List<Map<Integer, Integer>> largest = new ArrayList<>(groups.values());
    largest.sort(
        Comparator.comparingInt((Map<Integer, Integer> group) -> -sum(group))
            .thenComparing(SmallPicture::commonest));
    return largest.stream().limit(1 << BITS).mapToInt(SmallPicture::commonest).toArray();
  }

  private static int sum(Map<Integer, Integer> group) {
    return group.values().stream().mapToInt(Integer::intValue).sum();
  }

  private static int commonest(Map<Integer, Integer> group) {
    return group.entrySet().stream()
        .min(
            Comparator.<Map.Entry<Integer, Integer>>comparingInt(entry -> -entry.getValue())
                .thenComparing(Map.Entry.comparingByKey()))
        .orElseThrow()
        .getKey();
  }

  private static int nearest(int colour, int[] palette) {
    Color wanted = new Color(colour);
    int best = 0;
    int least = Integer.MAX_VALUE;
    for (int i = 0; i < palette.length; i++) {
      Color one = new Color(palette[i]);
      int red = one.getRed() - wanted.getRed();
      int green = one.getGreen() - wanted.getGreen();
      int blue = one.getBlue() - wanted.getBlue();
      int distance = red * red + green * green + blue * blue;
      if (distance < least) {
        least = distance;
        best = i;
      }
    }
    return best;
  }
}
