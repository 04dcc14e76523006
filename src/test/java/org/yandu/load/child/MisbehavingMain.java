package org.yandu.load.child;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.yandu.load.raw.CanonicalText;
import org.yandu.load.raw.FormatReader;
import org.yandu.load.raw.Hints;
import org.yandu.load.raw.LoadException;
import org.yandu.load.raw.LoadException.Reason;
import org.yandu.load.raw.RawDocument;
import org.yandu.load.raw.ReadOptions;
import org.yandu.load.raw.SourceFile;
import org.yandu.load.raw.Steps;

/** A child whose one reader does what the file tells it to: a stand-in for faulty libraries. */
final class MisbehavingMain {
  private MisbehavingMain() {}

  public static void main(String[] arguments) {
    ChildLoop.serve(List.of(new Obedient()), arguments);
  }

  static final class Obedient implements FormatReader {
    @Override
    public String name() {
      return "obedient";
    }

    @Override
    public boolean accepts(SourceFile file) {
      return true;
    }

    @Override
    public RawDocument read(SourceFile file, ReadOptions options, Steps steps)
        throws LoadException {
      String order = new String(file.bytes(), StandardCharsets.UTF_8);
      if (order.startsWith("pages")) {
        pages(order.endsWith("for ever") ? Duration.ofDays(1) : Duration.ofSeconds(3), steps);
        if (order.endsWith("hang")) {
          hang();
        }
      }
      return read(file, options);
    }

    /** A page every 50 milliseconds, each with as much work as there is time for. */
    private static void pages(Duration howLong, Steps steps) {
      long start = System.nanoTime();
      long page = start;
      while (System.nanoTime() - start < howLong.toNanos()) {
        if (System.nanoTime() - page > 50_000_000) {
          steps.done();
          page = System.nanoTime();
        }
      }
    }

    @Override
    public RawDocument read(SourceFile file, ReadOptions options) throws LoadException {
      String order = new String(file.bytes(), StandardCharsets.UTF_8);
      if (order.startsWith("http")) {
        return said(String.join(" ", connect(URI.create(order))));
      }
      switch (order) {
        case "hang" -> hang();
        case "eat" -> eat();
        case "die" -> Runtime.getRuntime().halt(1);
        case "garble" -> garble();
        case "print" -> System.out.println("Hello");
        case "recurse" -> recurse(0);
        case "throw" -> throw new IllegalStateException("unexpected");
        case "refuse" -> throw new LoadException(Reason.SCANNED, file.name(), "第 1–3 页", 12);
        default -> {
          // an honest file
        }
      }
      var out = new CanonicalText();
      out.paragraph(order + " " + ProcessHandle.current().pid(), Hints.NONE);
      options.password().ifPresent(word -> out.paragraph(word, Hints.heading(2)));
      return out.build("", 0);
    }

    private static RawDocument said(String words) {
      var out = new CanonicalText();
      out.paragraph(words, Hints.NONE);
      return out.build("", 0);
    }

    /** The ways out that worked. */
    private static List<String> connect(URI address) {
      var ways = new ArrayList<String>(List.of("ways:"));
      try (var page = address.toURL().openStream()) {
        ways.add("page " + page.read());
      } catch (IOException e) {
        // as it should be
      }
      try (var socket = new Socket(address.getHost(), address.getPort())) {
        ways.add("socket " + socket.getPort());
      } catch (IOException e) {
        // as it should be
      }
      return ways;
    }

    private static void hang() {
      while (Thread.currentThread().isAlive()) {
        Thread.onSpinWait();
      }
    }

    private static void eat() {
      var eaten = new ArrayList<byte[]>();
      while (eaten.size() >= 0) {
        eaten.add(new byte[1 << 20]);
      }
    }

    private static int recurse(int depth) {
      return recurse(depth + 1) + depth;
    }

    /** What native code could do: it writes to the pipe itself. */
    private static void garble() {
      try (var out = new FileOutputStream(FileDescriptor.out)) {
        out.write("\1\177\177\177\177 so long a text?".getBytes(StandardCharsets.UTF_8));
        hang();
      } catch (IOException e) {
        throw new IllegalStateException(e);
      }
    }
  }
}
