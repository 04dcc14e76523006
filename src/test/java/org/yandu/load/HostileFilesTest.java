package org.yandu.load;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.channels.ServerSocketChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;
import org.yandu.i18n.Language;
import org.yandu.i18n.Texts;
import org.yandu.load.child.ChildCommand;
import org.yandu.load.child.ChildReaders;
import org.yandu.load.child.Limits;
import org.yandu.load.raw.LoadException;
import org.yandu.load.raw.ReadOptions;
import org.yandu.load.raw.SourceFile;

/**
 * Every attack ends in a document or in a sentence, asks nobody on the network and leaves nothing
 * on the disk. What a reader is worth is not tested here: a reader may refuse all of them.
 */
class HostileFilesTest {
  private static final String SECRET = "此处机密";

  /** Stricter than in the program, so that attacks that hang or grow are over soon. */
  private static final Limits LIMITS =
      new Limits(
          Duration.ofSeconds(1),
          Duration.ofSeconds(1),
          Duration.ofSeconds(8),
          Duration.ofSeconds(8),
          256,
          Limits.STANDARD.idle());

  private static final Logger LOG = Logger.getLogger(ChildReaders.class.getName());

  @TempDir static Path folder;
  private static ServerSocketChannel listener;
  private static Loader loader;
  private static List<Path> runtime;

  /** The child gets places where it could write if it wanted to. */
  @BeforeAll
  static void listen() throws Exception {
    LOG.setLevel(Level.OFF);
    listener = ServerSocketChannel.open();
    listener.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0));
    listener.configureBlocking(false);
    Files.createDirectory(folder.resolve("home"));
    Files.createDirectory(folder.resolve("temp"));
    var command =
        ChildCommand.of(
            ChildMain.class,
            LIMITS,
            "-Duser.home=" + folder.resolve("home"),
            "-Djava.io.tmpdir=" + folder.resolve("temp"));
    loader = new Loader(Loader.standard().readers(), Optional.of(new ChildReaders(command)));
    runtime = files(Path.of(System.getProperty("java.home")));
  }

  @AfterAll
  static void expectNoMoreLostChildren() {
    LOG.setLevel(null);
  }

  @AfterAll
  static void nothingWasAskedForAndNothingWritten() throws Exception {
    try (var open = listener) {
      assertNull(open.accept(), "somebody followed a reference");
    }
    assertEquals(List.of(), files(folder.resolve("home")));
    assertEquals(List.of(), files(folder.resolve("temp")));
    assertEquals(runtime, files(Path.of(System.getProperty("java.home"))));
  }

  @TestFactory
  Stream<DynamicTest> packages() {
    return tests(ZipAttacks.all());
  }

  @TestFactory
  Stream<DynamicTest> markup() throws Exception {
    Path secret = Files.writeString(folder.resolve("secret.txt"), SECRET);
    return tests(new MarkupAttacks(secret.toUri().toString(), web().toString()).all());
  }

  @TestFactory
  Stream<DynamicTest> references() {
    return tests(ReferenceAttacks.all());
  }

  @TestFactory
  Stream<DynamicTest> binaries() throws Exception {
    return tests(new BinaryAttacks(web().toString()).all());
  }

  @Test
  void aNameMayHoldAnythingThatAFileSystemAllows() throws Exception {
    String page = "<html><body><h1>题目</h1><p>这是正文的一句话。</p></body></html>";
    for (String name : List.of("长".repeat(65), "\u001b[31m红\n行", "..%2f..%2fa", "\u202ecod", " ")) {
      for (String ending : List.of(".html", ".docx", ".pdf", "")) {
        Path file = folder.resolve(name + ending);
        Files.writeString(file, ending.equals(".pdf") ? "%PDF-1.7" : page);
        check(name, () -> loader.load(file, ReadOptions.NONE));
        Files.delete(file);
      }
    }
    for (String name :
        List.of("../../a.html", "C:\\a\\b.docx", "/etc/passwd.html", "a\0.html", "")) {
      var file = new SourceFile(name, page.getBytes(StandardCharsets.UTF_8));
      check(name, () -> loader.load(file, ReadOptions.NONE));
    }
  }

  private static Stream<DynamicTest> tests(List<Attack> attacks) {
    assertTrue(attacks.size() > 20, "the attacks are there");
    return attacks.stream()
        .map(attack -> {
          var file = new SourceFile(attack.name(), attack.bytes());
          return DynamicTest.dynamicTest(
              attack.toString(),
              () -> check(attack.name(), () -> loader.load(file, ReadOptions.NONE)));
        });
  }

  /** Loads a file. */
  private interface Loading {
    Loaded load() throws LoadException;
  }

  private static void check(String name, Loading loading) throws Exception {
    try {
      Loaded loaded = loading.load();
      DocumentInvariants.check(loaded.document());
      assertFalse(loaded.document().text().contains(SECRET), "a file was read");
      assertEquals(loaded.document().pictures().size(), loaded.pictures().size());
    } catch (LoadException e) {
      for (Language language : Language.values()) {
        String sentence = Texts.of(language).get("load.error." + e.reason(), e.arguments());
        assertFalse(sentence.isBlank());
        assertFalse(sentence.chars().anyMatch(Character::isISOControl), "a sentence is one line");
      }
    }
  }

  private static URI web() throws Exception {
    var address = (InetSocketAddress) listener.getLocalAddress();
    return URI.create("http://127.0.0.1:" + address.getPort());
  }

  private static List<Path> files(Path folder) throws Exception {
    var files = new ArrayList<Path>();
    try (var all = Files.list(folder)) {
      all.sorted().forEach(files::add);
    }
    return files;
  }
}
