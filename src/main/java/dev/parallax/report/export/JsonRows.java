package dev.parallax.report.export;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.StreamWriteFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A table as lines of JSON, an object a row; what no JSON number can be is null. */
final class JsonRows implements RowWriter {

  private static final ObjectMapper JSON = new ObjectMapper();

  private final List<String> columns;
  private final JsonGenerator out;

  JsonRows(List<String> columns, OutputStream out) throws IOException {
    this.columns = columns;
    this.out =
        JSON.createGenerator(out)
            .disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET)
            .configure(StreamWriteFeature.USE_FAST_DOUBLE_WRITER.mappedFeature(), true)
            .setRootValueSeparator(null);
  }

  @Override
  public void write(List<@Nullable Object> cells) throws IOException {
    out.writeStartObject();
    for (int i = 0; i < columns.size(); i++) {
      Object cell = cells.get(i);
      boolean none = cell instanceof Double number && !Double.isFinite(number);
      out.writeObjectField(columns.get(i), none ? null : cell);
    }
    out.writeEndObject();
    out.writeRaw('\n');
  }

  @Override
  public void close() throws IOException {
    out.close();
  }
}
