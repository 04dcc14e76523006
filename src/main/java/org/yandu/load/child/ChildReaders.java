package org.yandu.load.child;

import java.io.IOException;
import java.lang.System.Logger.Level;
import java.util.Optional;
import java.util.concurrent.ConcurrentLinkedDeque;
import java.util.concurrent.Semaphore;
import java.util.concurrent.atomic.AtomicInteger;
import org.yandu.load.raw.FormatReader;
import org.yandu.load.raw.LoadException;
import org.yandu.load.raw.LoadException.Reason;
import org.yandu.load.raw.RawDocument;
import org.yandu.load.raw.ReadOptions;
import org.yandu.load.raw.SourceFile;

/**
 * Readers in children: started when first needed, kept for the files that follow, replaced when
 * they are lost. Any thread; more threads than children wait.
 */
public final class ChildReaders {
  private static final System.Logger LOG = System.getLogger(ChildReaders.class.getName());
  private static final int CHILDREN = 2;
  private static final int MOST_FAILED_STARTS = 3;

  private final ChildCommand command;
  private final Semaphore free = new Semaphore(CHILDREN, true);

  /** The one used last is in front: a batch of one thread has one child, and the other ends. */
  private final ConcurrentLinkedDeque<Child> waiting = new ConcurrentLinkedDeque<>();

  private final AtomicInteger failedStarts = new AtomicInteger();

  public ChildReaders(ChildCommand command) {
    this.command = command;
  }

  /**
   * What {@code reader} makes of {@code file} in a child; in this process where none can be
   * started.
   */
  public RawDocument read(FormatReader reader, SourceFile file, ReadOptions options)
      throws LoadException {
    var request = new Request(reader.name(), file, options);
    free.acquireUninterruptibly();
    try {
      // Twice, because a child may end for want of work in the moment it is given some.
      for (int attempt = 0; attempt < 2; attempt++) {
        Child child = child();
        if (child == null) {
          return reader.read(file, options);
        }
        Optional<RawDocument> raw = read(child, request);
        if (raw.isPresent()) {
          return raw.get();
        }
      }
      throw new LoadException(Reason.BROKEN, file.name());
    } finally {
      free.release();
    }
  }

  private Optional<RawDocument> read(Child child, Request request) throws LoadException {
    try {
      return child.read(request);
    } catch (LoadException e) {
      if (e.getCause() instanceof ReaderFault fault) {
        LOG.log(Level.WARNING, "reading " + request.file().name() + ": " + fault.getMessage());
      }
      throw e;
    } finally {
      if (child.isIdle()) {
        waiting.addFirst(child);
      } else {
        child.close();
      }
    }
  }

  private Child child() {
    for (Child child = waiting.pollFirst(); child != null; child = waiting.pollFirst()) {
      if (child.isIdle()) {
        return child;
      }
    }
    return started();
  }

  /** A new child; null where none can be, which is better than a program that opens nothing. */
  private Child started() {
    if (failedStarts.get() >= MOST_FAILED_STARTS) {
      return null;
    }
    try {
      Child child = Child.start(command);
      failedStarts.set(0);
      return child;
    } catch (IOException e) {
      failedStarts.incrementAndGet();
      LOG.log(Level.WARNING, "no child process can be started; files are read in this one", e);
      return null;
    }
  }
}
