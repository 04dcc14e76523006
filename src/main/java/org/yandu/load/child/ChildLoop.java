package org.yandu.load.child;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.FileDescriptor;
import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.SynchronousQueue;
import java.util.concurrent.TimeUnit;
import org.yandu.load.raw.FormatReader;
import org.yandu.load.raw.LoadException;
import org.yandu.load.raw.LoadException.Reason;
import org.yandu.load.raw.RawDocument;

/**
 * The life of a child: reads files that it is handed until nobody hands it any.
 *
 * <p>One thread always listens at the pipe, so that the child ends with the program even while a
 * reader hangs.
 */
public final class ChildLoop {
  private static final int BUFFER = 1 << 16;

  private final List<FormatReader> readers;
  private final DataInputStream in;
  private final DataOutputStream out;
  private final BlockingQueue<Request> requests = new SynchronousQueue<>();

  private ChildLoop(List<FormatReader> readers) {
    this.readers = readers;
    in = new DataInputStream(new BufferedInputStream(new FileInputStream(FileDescriptor.in)));
    out =
        new DataOutputStream(
            new BufferedOutputStream(new FileOutputStream(FileDescriptor.out), BUFFER));
  }

  /**
   * Serves the program that started this one; does not return.
   *
   * @param arguments how many milliseconds to wait for work
   */
  public static void serve(List<FormatReader> readers, String[] arguments) {
    var loop = new ChildLoop(readers);
    // What a library prints must not stand among the answers.
    System.setOut(new PrintStream(OutputStream.nullOutputStream(), false, StandardCharsets.UTF_8));
    System.setIn(InputStream.nullInputStream());
    Thread.ofPlatform().daemon().name("listen").start(loop::listen);
    loop.work(Duration.ofMillis(Long.parseLong(arguments[0])));
  }

  /** Whatever ends the pipe ends the program: nobody is there to read an answer. */
  private void listen() {
    try {
      while (true) {
        requests.put(Request.read(in));
      }
    } catch (IOException | RuntimeException | InterruptedException e) {
      Runtime.getRuntime().halt(0);
    }
  }

  private void work(Duration idle) {
    try {
      out.writeInt(Wire.READY);
      out.flush();
      while (true) {
        Request request = requests.poll(idle.toMillis(), TimeUnit.MILLISECONDS);
        if (request == null) {
          Runtime.getRuntime().halt(Wire.IDLE);
        }
        answer(request);
        out.flush();
      }
    } catch (IOException | InterruptedException e) {
      Runtime.getRuntime().halt(0);
    }
  }

  private void answer(Request request) throws IOException {
    RawDocument raw;
    try {
      raw = read(request);
    } catch (LoadException e) {
      Answer.refused(out, e);
      return;
    } catch (OutOfMemoryError e) {
      // Not the heap, which ends this process at once, but an array longer than any may be.
      Answer.refused(out, new LoadException(Reason.TOO_LARGE, request.file().name()));
      return;
    } catch (RuntimeException | Error e) {
      Answer.fault(out, e);
      return;
    }
    Answer.document(out, raw);
  }

  /** Whoever cannot be told of a page will not hear an answer either. */
  private void step() {
    try {
      out.writeByte(Wire.STEP);
      out.flush();
    } catch (IOException e) {
      Runtime.getRuntime().halt(0);
    }
  }

  private RawDocument read(Request request) throws LoadException {
    for (FormatReader reader : readers) {
      if (reader.name().equals(request.reader()) && reader.accepts(request.file())) {
        RawDocument raw = reader.read(request.file(), request.options(), this::step);
        if (RawWire.isTooLarge(raw, request.file().bytes().length)) {
          throw new LoadException(Reason.TOO_LARGE, request.file().name());
        }
        return raw;
      }
    }
    throw new LoadException(Reason.UNSUPPORTED, request.file().name());
  }
}
