package org.yandu.load.child;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.channels.ServerSocketChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.yandu.load.raw.LoadException;
import org.yandu.load.raw.LoadException.Reason;
import org.yandu.load.raw.RawDocument;
import org.yandu.load.raw.ReadOptions;
import org.yandu.load.raw.SourceFile;

class ChildReadersTest {
  private static final Limits STRICT =
      new Limits(
          Duration.ofMillis(300),
          Duration.ZERO,
          Duration.ofSeconds(20),
          Duration.ofSeconds(20),
          24,
          Duration.ofMinutes(1));

  private static final long MEGABYTE = 1 << 20;

  private static final Logger LOG = Logger.getLogger(ChildReaders.class.getName());

  private final ChildReaders readers = readers(STRICT);

  /** Lost children are what these tests want, nothing to warn of. */
  @BeforeAll
  static void expectFaults() {
    LOG.setLevel(Level.OFF);
  }

  @AfterAll
  static void expectNoMore() {
    LOG.setLevel(null);
  }

  @Test
  void oneChildServesABatch() throws Exception {
    var children = new HashSet<String>();
    for (int i = 0; i < 20; i++) {
      children.add(child("honest"));
    }
    assertEquals(1, children.size());
    assertFalse(children.contains(own()), "another process");
  }

  @Test
  void noFileThatHangsCostsTenSeconds() {
    Limits limits = Limits.STANDARD;
    assertTrue(limits.clockTime(MEGABYTE / 2).toSeconds() < 10);
    assertTrue(limits.processorTime(MEGABYTE).compareTo(limits.processorTime(1000)) > 0);
    assertEquals(Duration.ofSeconds(8), limits.clockTime(200 * MEGABYTE));
    assertEquals(Duration.ofSeconds(8), limits.processorTime(200 * MEGABYTE));
  }

  /** Ten times as long as a file may take that tells of nothing. */
  @Test
  void aReaderThatTellsOfPagesMayGoOn() throws Exception {
    assertTrue(read("pages").text().startsWith("pages "));
  }

  @Test
  void pagesThatNeverEndAreTooSlowInTheEnd() {
    var impatient =
        readers(
            new Limits(
                STRICT.base(),
                Duration.ZERO,
                STRICT.longest(),
                Duration.ofSeconds(3),
                24,
                STRICT.idle()));
    for (String order : List.of("pages for ever", "pages, then hang")) {
      LoadException slow =
          assertThrows(
              LoadException.class,
              () -> impatient.read(new MisbehavingMain.Obedient(), file(order), ReadOptions.NONE));
      assertEquals(Reason.TOO_SLOW, slow.reason(), order);
    }
  }

  /** Whoever ends the program, even by force, leaves no child behind. */
  @Test
  void aChildEndsWithTheProgramEvenWhileAReaderHangs() throws Exception {
    Process child = ChildCommand.of(MisbehavingMain.class, STRICT).start();
    try (var out = new DataOutputStream(child.getOutputStream())) {
      assertEquals(Wire.READY, new DataInputStream(child.getInputStream()).readInt());
      new Request("obedient", file("hang"), ReadOptions.NONE).write(out);
      out.flush();
      assertTrue(child.isAlive());
    }
    assertEquals(0, child.onExit().get().exitValue());
  }

  @Test
  void manyThreadsShareTwoChildren() throws Exception {
    Callable<String> one = () -> child("honest");
    Set<String> children = new HashSet<>();
    try (var threads = Executors.newFixedThreadPool(6)) {
      for (var result : threads.invokeAll(java.util.Collections.nCopies(60, one))) {
        children.add(result.get());
      }
    }
    assertTrue(children.size() <= 2, children::toString);
  }

  @ParameterizedTest
  @CsvSource({"hang, TOO_SLOW", "eat, TOO_LARGE", "die, BROKEN", "garble, BROKEN"})
  void aLostChildIsASentenceAndTheNextFileHasANewOne(String order, Reason reason) throws Exception {
    String before = child("honest");
    LoadException lost = assertThrows(LoadException.class, () -> read(order));
    assertEquals(reason, lost.reason());
    assertArrayEquals(new Object[] {"文稿.x"}, lost.arguments());
    assertInstanceOf(ReaderFault.class, lost.getCause());
    assertNotEquals(before, child("honest"));
  }

  @ParameterizedTest
  @CsvSource({"throw, unexpected", "recurse, StackOverflowError"})
  void aFaultOfAReaderCostsNoChild(String order, String said) throws Exception {
    String before = child("honest");
    LoadException fault = assertThrows(LoadException.class, () -> read(order));
    assertEquals(Reason.BROKEN, fault.reason());
    assertTrue(fault.getCause().getMessage().contains(said), fault.getCause().getMessage());
    assertEquals(before, child("honest"));
  }

  @Test
  void aRefusalKeepsItsReasonAndItsArguments() throws Exception {
    LoadException refusal = assertThrows(LoadException.class, () -> read("refuse"));
    assertEquals(Reason.SCANNED, refusal.reason());
    assertArrayEquals(new Object[] {"文稿.x", "第 1–3 页", 12L}, refusal.arguments());
  }

  @Test
  void whatALibraryPrintsDoesNotStandAmongTheAnswers() throws Exception {
    assertTrue(read("print").text().startsWith("print "));
  }

  @Test
  void thePasswordReachesTheReader() throws Exception {
    var reader = new MisbehavingMain.Obedient();
    var raw = readers.read(reader, file("honest"), ReadOptions.withPassword("芝麻开门"));
    assertTrue(raw.text().endsWith("芝麻开门\n"));
    assertEquals(2, raw.paragraphs().getLast().hints().headingLevel());
  }

  @Test
  void aChildWithoutWorkEndsAndTheNextFileHasANewOne() throws Exception {
    var impatient =
        readers(
            new Limits(
                STRICT.base(),
                Duration.ZERO,
                STRICT.longest(),
                STRICT.ofSteps(),
                24,
                Duration.ofMillis(600)));
    String before = child(impatient, "honest");
    ProcessHandle.of(Long.parseLong(before)).ifPresent(gone -> gone.onExit().join());
    assertNotEquals(before, child(impatient, "honest"));
  }

  @Test
  void aChildReachesNoAddress() throws Exception {
    try (var listener = ServerSocketChannel.open()) {
      listener.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0));
      listener.configureBlocking(false);
      int port = ((InetSocketAddress) listener.getLocalAddress()).getPort();
      assertEquals("ways:", read("http://127.0.0.1:" + port + "/").text().strip());
      assertNull(listener.accept());
    }
  }

  @Test
  void withoutAChildFilesAreReadInThisProcess() throws Exception {
    for (String java : List.of("/nowhere/bin/java", "/bin/false")) {
      var none =
          new ChildReaders(
              new ChildCommand(Path.of(java), MisbehavingMain.class.getName(), STRICT, List.of()));
      for (int i = 0; i < 5; i++) {
        assertEquals(own(), child(none, "honest"));
      }
    }
  }

  private String child(String order) throws LoadException {
    return child(readers, order);
  }

  /** The id of the process that read. */
  private static String child(ChildReaders readers, String order) throws LoadException {
    var raw = readers.read(new MisbehavingMain.Obedient(), file(order), ReadOptions.NONE);
    return raw.text().strip().replaceFirst(".* ", "");
  }

  private RawDocument read(String order) throws LoadException {
    return readers.read(new MisbehavingMain.Obedient(), file(order), ReadOptions.NONE);
  }

  private static SourceFile file(String order) {
    return new SourceFile("文稿.x", order.getBytes(StandardCharsets.UTF_8));
  }

  private static String own() {
    return String.valueOf(ProcessHandle.current().pid());
  }

  private static ChildReaders readers(Limits limits) {
    return new ChildReaders(ChildCommand.of(MisbehavingMain.class, limits));
  }
}
