package dev.parallax.objects;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.NonWritableChannelException;
import java.nio.channels.SeekableByteChannel;

/** Reads an object from anywhere, a block at a time. */
final class S3Channel implements SeekableByteChannel {

  /** Parquet reads footer, then pages one after the other: few requests, and little too much. */
  private static final int BLOCK = 1 << 20;

  private final S3Place place;
  private final long size;
  private long position;
  private long blockStart;
  private byte[] block = new byte[0];
  private boolean open = true;

  S3Channel(S3Place place, long size) {
    this.place = place;
    this.size = size;
  }

  @Override
  public int read(ByteBuffer to) throws IOException {
    if (position >= size) {
      return -1;
    }
    if (position < blockStart || position >= blockStart + block.length) {
      fetch(Math.max(BLOCK, to.remaining()));
    }
    int from = (int) (position - blockStart);
    int length = Math.min(to.remaining(), block.length - from);
    to.put(block, from, length);
    position += length;
    return length;
  }

  private void fetch(int bytes) throws IOException {
    long end = Math.min(size, position + bytes);
    try (S3Input in = S3Input.open(place, position, end)) {
      block = in.readAllBytes();
    }
    blockStart = position;
    if (block.length != end - position) {
      throw new IOException(place + " has another length than before");
    }
  }

  @Override
  public int write(ByteBuffer from) {
    throw new NonWritableChannelException();
  }

  @Override
  public long position() {
    return position;
  }

  @Override
  public SeekableByteChannel position(long newPosition) {
    position = newPosition;
    return this;
  }

  @Override
  public long size() {
    return size;
  }

  @Override
  public SeekableByteChannel truncate(long newSize) {
    throw new NonWritableChannelException();
  }

  @Override
  public boolean isOpen() {
    return open;
  }

  @Override
  public void close() {
    open = false;
    block = new byte[0];
  }
}
