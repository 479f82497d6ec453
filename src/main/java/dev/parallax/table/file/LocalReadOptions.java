package dev.parallax.table.file;

import java.lang.reflect.Constructor;
import java.util.Arrays;
import java.util.Map;
import org.apache.parquet.ParquetReadOptions;
import org.apache.parquet.bytes.HeapByteBufferAllocator;
import org.apache.parquet.conf.PlainParquetConfiguration;
import org.apache.parquet.filter2.compat.FilterCompat;
import org.apache.parquet.format.converter.ParquetMetadataConverter;

/**
 * Options to read a local file with: all its rows, checksums of pages checked. Their builder would
 * load Hadoop (apache/parquet-java#3780, open at 1.18.1), so the constructor behind it is called; a
 * test of the class path without Hadoop fails should an update change it.
 */
final class LocalReadOptions {

  private static final int COMPONENTS = 18;
  private static final int MOST_BYTES_AT_ONCE = 8 << 20;
  private static final boolean CHECKSUMS = true;

  private LocalReadOptions() {}

  static ParquetReadOptions create() {
    try {
      return (ParquetReadOptions) constructor().newInstance(components());
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException("This Parquet has other options than 1.18.1.", e);
    }
  }

  private static Constructor<?> constructor() {
    Constructor<?> whole =
        Arrays.stream(ParquetReadOptions.class.getDeclaredConstructors())
            .filter(constructor -> constructor.getParameterCount() == COMPONENTS)
            .findFirst()
            .orElseThrow();
    whole.setAccessible(true);
    return whole;
  }

  /** In the constructor's order; filters are for readers that seek some rows only. */
  private static Object[] components() {
    boolean filter = false;
    return new Object[] {
      /* useSignedStringMinMax= */ false,
      /* useStatsFilter= */ filter,
      /* useDictionaryFilter= */ filter,
      /* useRecordFilter= */ filter,
      /* useColumnIndexFilter= */ filter,
      /* usePageChecksumVerification= */ CHECKSUMS,
      /* useBloomFilter= */ filter,
      /* useOffHeapDecryptBuffer= */ false,
      /* useHadoopVectoredIo= */ false,
      FilterCompat.NOOP,
      ParquetMetadataConverter.NO_FILTER,
      new ZstandardCodecs(),
      new HeapByteBufferAllocator(),
      MOST_BYTES_AT_ONCE,
      Map.of(),
      /* fileDecryptionProperties= */ null,
      /* metricsCallback= */ null,
      new PlainParquetConfiguration()
    };
  }
}
