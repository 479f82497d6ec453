package dev.parallax.report.export;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A table as CSV in UTF-8, with the mark at its beginning by which Excel knows the charset. */
public final class CsvRows implements RowWriter {

  private static final String BYTE_ORDER_MARK = "\uFEFF";

  private final Writer out;

  /**
   * Writes the header.
   *
   * @param columns their names
   * @param out is left open
   */
  public CsvRows(List<String> columns, OutputStream out) throws IOException {
    this.out = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
    this.out.write(BYTE_ORDER_MARK);
    line(columns);
  }

  @Override
  public void write(List<@Nullable Object> cells) throws IOException {
    line(cells);
  }

  private void line(List<? extends @Nullable Object> cells) throws IOException {
    out.write(CsvLine.of(cells));
    out.write("\r\n");
  }

  @Override
  public void close() throws IOException {
    out.flush();
  }
}
