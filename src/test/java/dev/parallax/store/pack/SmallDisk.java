package dev.parallax.store.pack;

import dev.parallax.files.ObjectWriter;
import dev.parallax.files.Place;
import java.io.IOException;
import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.nio.file.AccessDeniedException;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;

/** A disk that takes so many bytes and no more, and may refuse to read or to let objects appear. */
public final class SmallDisk {

  long room = Long.MAX_VALUE;
  boolean refusesToCommit;
  public boolean refusesToRead;
  boolean survivesProcess = true;
  int forced;
  final AtomicInteger reads = new AtomicInteger();

  /** A place on it. */
  public Place at(Place place) {
    return (Place)
        Proxy.newProxyInstance(
            Place.class.getClassLoader(), new Class<?>[] {Place.class}, new OnDisk(place));
  }

  private final class OnDisk implements InvocationHandler {

    private final Place place;

    OnDisk(Place place) {
      this.place = place;
    }

    @Override
    public Object invoke(Object proxy, Method method, Object[] arguments) throws Throwable {
      if (method.getName().equals("equals")) {
        return arguments[0] instanceof Place other
            && Proxy.isProxyClass(other.getClass())
            && place.equals(((OnDisk) Proxy.getInvocationHandler(other)).place);
      }
      boolean reads = method.getName().equals("bytes");
      SmallDisk.this.reads.addAndGet(reads ? 1 : 0);
      if (reads && refusesToRead) {
        throw new AccessDeniedException(place.toString());
      }
      try {
        return onDisk(method.invoke(place, arguments));
      } catch (InvocationTargetException e) {
        throw e.getCause();
      }
    }

    private Object onDisk(Object result) {
      if (result instanceof Place found) {
        return at(found);
      }
      if (result instanceof List<?> all) {
        return all.stream().map(this::onDisk).toList();
      }
      return result instanceof ObjectWriter writer ? new Writer(writer) : result;
    }
  }

  private final class Writer extends ObjectWriter {

    private final ObjectWriter out;

    Writer(ObjectWriter out) {
      this.out = out;
    }

    @Override
    public void write(int value) throws IOException {
      write(new byte[] {(byte) value}, 0, 1);
    }

    @Override
    public void write(byte[] bytes, int from, int length) throws IOException {
      int taken = (int) Math.min(room, length);
      out.write(bytes, from, taken);
      room -= taken;
      if (taken < length) {
        throw new IOException("No space left on device");
      }
    }

    @Override
    public void flush() throws IOException {
      out.flush();
    }

    @Override
    public byte[] written(long from, int length) throws IOException {
      return out.written(from, length);
    }

    @Override
    public void truncate(long size) throws IOException {
      out.truncate(size);
    }

    @Override
    public void force() throws IOException {
      forced++;
      out.force();
    }

    @Override
    public void commit() throws IOException {
      if (refusesToCommit) {
        throw new IOException("Refused");
      }
      out.commit();
    }

    @Override
    public boolean survivesProcess() {
      return survivesProcess;
    }

    @Override
    public void leave() throws IOException {
      out.leave();
    }

    @Override
    public void close() throws IOException {
      out.close();
    }
  }
}
