package org.yandu.load.child;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.lang.System.Logger.Level;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.yandu.load.raw.LoadException;
import org.yandu.load.raw.LoadException.Reason;
import org.yandu.load.raw.RawDocument;

/** One running child, as the program sees it; one thread at a time. */
final class Child implements AutoCloseable {
  private static final System.Logger LOG = System.getLogger(Child.class.getName());
  private static final Watch.Patience START =
      new Watch.Patience(Duration.ofSeconds(20), Duration.ofSeconds(20), Duration.ofSeconds(20));
  private static final int BUFFER = 1 << 16;
  private static final int LONGEST_LOG = 1 << 14;

  private final Process process;
  private final Limits limits;
  private final DataOutputStream out;
  private final DataInputStream in;
  private boolean busy;

  private Child(Process process, Limits limits) {
    this.process = process;
    this.limits = limits;
    out = new DataOutputStream(new BufferedOutputStream(process.getOutputStream(), BUFFER));
    in = new DataInputStream(new BufferedInputStream(process.getInputStream(), BUFFER));
    Thread.ofPlatform().daemon().name("load-child-log").start(this::log);
  }

  /**
   * A child that is ready to read.
   *
   * @throws IOException if there can be none
   */
  static Child start(ChildCommand command) throws IOException {
    var child = new Child(command.start(), command.limits());
    try (var watch = new Watch(child.process, START)) {
      if (child.in.readInt() == Wire.READY) {
        return child;
      }
      throw new IOException("a child that says something else");
    } catch (IOException e) {
      child.close();
      throw new IOException("exit code " + child.exitCode(), e);
    }
  }

  /** Whether it waits for work: it has answered all that it was asked, and lives. */
  boolean isIdle() {
    return !busy && process.isAlive();
  }

  /**
   * What {@code request} gives.
   *
   * @return nothing if the child had ended for want of work before it heard of the request
   * @throws LoadException also when the child did not survive the file; then it is not idle
   */
  Optional<RawDocument> read(Request request) throws LoadException {
    long size = request.file().bytes().length;
    var patience =
        new Watch.Patience(limits.processorTime(size), limits.clockTime(size), limits.ofSteps());
    try (var watch = new Watch(process, patience)) {
      try {
        busy = true;
        request.write(out);
        out.flush();
        Answer answer = Answer.read(in, request.file(), watch::step);
        busy = false;
        return Optional.of(answer.document());
      } catch (IOException e) {
        boolean slow = watch.fired();
        close();
        if (!slow && exitCode() == Wire.IDLE) {
          return Optional.empty();
        }
        throw lost(request.file().name(), slow, e);
      }
    }
  }

  private LoadException lost(String name, boolean slow, IOException e) {
    int code = exitCode();
    var fault = new ReaderFault("child lost, exit code " + code + ", " + e);
    Reason reason =
        slow ? Reason.TOO_SLOW : code == Wire.OUT_OF_MEMORY ? Reason.TOO_LARGE : Reason.BROKEN;
    return new LoadException(reason, fault, name);
  }

  /** Waits for the end of a child that is ending, so that its own exit code is seen. */
  private int exitCode() {
    try {
      return process.waitFor(1, TimeUnit.SECONDS) ? process.exitValue() : -1;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return -1;
    }
  }

  /** What Java or a library complains of; more than a little is swallowed. */
  private void log() {
    try (InputStream errors = process.getErrorStream()) {
      byte[] start = errors.readNBytes(LONGEST_LOG);
      if (start.length > 0 && LOG.isLoggable(Level.DEBUG)) {
        LOG.log(Level.DEBUG, new String(start, StandardCharsets.UTF_8));
      }
      errors.skip(Long.MAX_VALUE);
    } catch (IOException e) {
      LOG.log(Level.DEBUG, "the child's messages", e);
    }
  }

  /** A child that ends by itself is given a moment to do so; then it is ended. */
  @Override
  public void close() {
    exitCode();
    process.destroyForcibly();
  }
}
