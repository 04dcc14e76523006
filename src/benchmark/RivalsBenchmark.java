import com.sun.javafx.tk.Toolkit;
import java.lang.reflect.Proxy;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.function.BooleanSupplier;
import javafx.application.Platform;
import javafx.concurrent.Worker;
import javafx.event.Event;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.web.WebView;
import javafx.stage.Stage;
import org.fxmisc.flowless.VirtualizedScrollPane;
import org.fxmisc.richtext.StyleClassedTextArea;
import org.yandu.anchor.Anchors;
import org.yandu.anchor.Verdict;
import org.yandu.i18n.Language;
import org.yandu.i18n.Texts;
import org.yandu.library.Annotations;
import org.yandu.note.Highlight;
import org.yandu.note.HighlightColor;
import org.yandu.note.HighlightStyle;
import org.yandu.note.Times;
import org.yandu.text.Block;
import org.yandu.text.BlockKind;
import org.yandu.text.Document;
import org.yandu.text.Places;
import org.yandu.text.Range;
import org.yandu.text.Source;
import org.yandu.text.Work;
import org.yandu.ui.kit.CorrectionActions;
import org.yandu.ui.kit.Fonts;
import org.yandu.ui.reader.ReaderActions;
import org.yandu.ui.reader.ReaderModel;
import org.yandu.ui.reader.ReaderView;

/**
 * The same work in Yandu's reading view, RichTextFX and WebView, each in a process of its own: five
 * million characters, 2,000 highlights. A frame is what JavaFX needs to lay out and render on the
 * headless platform until the picture is there; see docs/benchmarks.md.
 */
public final class RivalsBenchmark {
  private static final String SENTENCE = "这一年粮食丰收，水渠修到了田边，家家户户都有存粮。";
  private static final int CHARACTERS = 5_000_000;
  private static final int MARKS = 2_000;
  private static final int STEPS = 200;

  private interface Rival {
    Region node();

    /** Makes what is to be shown; no part of the measurement. */
    void prepare(List<String> paragraphs);

    void load();

    boolean isReady();

    void page();

    void jumpToMiddle();

    void mark();
  }

  public static void main(String[] arguments) throws Exception {
    if (arguments.length == 0) {
      for (String rival : List.of("yandu", "richtextfx", "webview")) {
        List<String> command = new ArrayList<>();
        command.add(ProcessHandle.current().info().command().orElse("java"));
        command.addAll(
            List.of(
                "--enable-native-access=ALL-UNNAMED",
                "-Dglass.platform=Headless",
                "-Dprism.order=sw",
                "-XX:+UseCompactObjectHeaders",
                "-Xms48m",
                "-XX:MinHeapFreeRatio=20",
                "-XX:MaxHeapFreeRatio=40",
                "-XX:+UseSerialGC",
                "-cp",
                System.getProperty("java.class.path"),
                System.getProperty("jdk.launcher.sourcefile", "src/benchmark/RivalsBenchmark.java"),
                rival));
        new ProcessBuilder(command).inheritIO().start().waitFor();
      }
      return;
    }
    onFx(() -> Platform.setImplicitExit(false), true);
    new RivalsBenchmark(arguments[0]).run();
    System.exit(0);
  }

  private final String name;
  private Rival rival;
  private Stage stage;

  private RivalsBenchmark(String name) {
    this.name = name;
  }

  private void run() throws Exception {
    List<String> paragraphs = new ArrayList<>();
    for (int i = 0; i * 100 < CHARACTERS; i++) {
      paragraphs.add("第" + i + "段，" + SENTENCE.repeat(4));
    }
    onFx(
        () -> {
          Fonts.load();
          rival =
              switch (name) {
                case "yandu" -> new Own();
                case "richtextfx" -> new Rich();
                default -> new Web();
              };
          stage = new Stage();
          stage.setScene(new Scene(new StackPane(rival.node()), 900, 900));
          stage.show();
          frame();
        },
        false);
    // Whatever is slow only once, as loading of classes, shall not be counted.
    onFx(
        () -> {
          rival.prepare(paragraphs.subList(0, 200));
          rival.load();
        },
        false);
    await(rival::isReady);
    onFx(
        () ->
            range(3)
                .forEach(_ -> {
                  rival.page();
                  frame();
                }),
        false);
    onFx(() -> rival.prepare(paragraphs), false);
    long start = System.nanoTime();
    onFx(rival::load, false);
    await(rival::isReady);
    onFx(RivalsBenchmark::frame, false);
    double first = since(start);
    // What each of them goes on doing in the background is not part of a page.
    Thread.sleep(1_000);
    double[] pages = steps();
    double jump = timed(rival::jumpToMiddle);
    double width = timed(() -> stage.setWidth(640));
    double marks = timed(rival::mark);
    double[] marked = steps();
    System.out.printf(
        Locale.ROOT,
        "%-10s first page %.0f ms | page by key p50 %.1f p99 %.1f ms | jump %.1f ms | width %.1f ms | %d marks"
            + " %.0f ms | then by key p50 %.1f p99 %.1f ms | resident %d MB%n",
        name,
        first,
        pages[STEPS / 2],
        pages[STEPS * 99 / 100],
        jump,
        width,
        MARKS,
        marks,
        marked[STEPS / 2],
        marked[STEPS * 99 / 100],
        resident());
  }

  private static List<Integer> range(int n) {
    return Collections.nCopies(n, 0);
  }

  private double[] steps() throws Exception {
    double[] took = new double[STEPS];
    for (int i = 0; i < STEPS; i++) {
      took[i] = timed(rival::page);
    }
    Arrays.sort(took);
    return took;
  }

  private static double timed(Runnable action) throws Exception {
    double[] took = new double[1];
    onFx(
        () -> {
          long start = System.nanoTime();
          action.run();
          frame();
          took[0] = since(start);
        },
        false);
    return took[0];
  }

  /** One pulse lays out and starts to render, the next one waits until the picture is there. */
  private static void frame() {
    Toolkit.getToolkit().requestNextPulse();
    Toolkit.getToolkit().firePulse();
    Toolkit.getToolkit().requestNextPulse();
    Toolkit.getToolkit().firePulse();
  }

  private static double since(long start) {
    return (System.nanoTime() - start) / 1e6;
  }

  private static long resident() throws Exception {
    for (String line : Files.readAllLines(Path.of("/proc/self/status"))) {
      if (line.startsWith("VmRSS:")) {
        return Long.parseLong(line.replaceAll("\\D", "")) / 1024;
      }
    }
    return -1;
  }

  private static void await(BooleanSupplier condition) throws Exception {
    boolean[] now = new boolean[1];
    while (!now[0]) {
      onFx(() -> now[0] = condition.getAsBoolean(), false);
    }
  }

  private static void onFx(Runnable action, boolean start) throws Exception {
    var done = new CompletableFuture<Void>();
    Runnable guarded =
        () -> {
          try {
            action.run();
            done.complete(null);
          } catch (Throwable e) {
            done.completeExceptionally(e);
          }
        };
    if (start) {
      Platform.startup(guarded);
    } else {
      Platform.runLater(guarded);
    }
    done.get();
  }

  private static void press(Node node, KeyCode code) {
    Event.fireEvent(
        node, new KeyEvent(KeyEvent.KEY_PRESSED, "", "", code, false, false, false, false));
  }

  private static final class Own implements Rival {
    private final ReaderModel model = new ReaderModel();
    private final ReaderView view =
        new ReaderView(
            model,
            nothing(ReaderActions.class),
            nothing(CorrectionActions.class),
            Texts.of(Language.ZH));
    private Document document;

    private static <T> T nothing(Class<T> type) {
      return type.cast(
          Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[] {type}, (_, _, _) -> null));
    }

    @Override
    public Region node() {
      return view;
    }

    @Override
    public void prepare(List<String> paragraphs) {
      StringBuilder text = new StringBuilder();
      List<Block> blocks = new ArrayList<>();
      for (String words : paragraphs) {
        Range range = new Range(text.length(), text.length() + words.length());
        blocks.add(new Block(BlockKind.PARAGRAPH, range, 0, List.of(), "benchmark", 1));
        text.append(words).append('\n');
      }
      Work work =
          new Work(
              new Range(0, text.length()),
              Optional.empty(),
              Optional.empty(),
              Optional.empty(),
              Optional.empty(),
              Optional.empty(),
              List.of(),
              List.of());
      Source source = new Source("benchmark.txt", "0".repeat(64), "txt", "UTF-8", 0);
      document =
          new Document(source, text.toString(), Optional.empty(), blocks, List.of(work), List.of());
    }

    @Override
    public void load() {
      model.documentProperty().set(document);
    }

    @Override
    public boolean isReady() {
      return true;
    }

    @Override
    public void page() {
      press(view, KeyCode.PAGE_DOWN);
    }

    @Override
    public void jumpToMiddle() {
      model.goTo(document.text().length() / 2);
    }

    @Override
    public void mark() {
      UUID id = new UUID(0, 1);
      Places places = Places.of(document);
      List<Highlight> marks = new ArrayList<>();
      Map<UUID, Verdict> where = new HashMap<>();
      int step = document.blocks().size() / MARKS;
      for (int i = 0; i < MARKS; i++) {
        int at = document.blocks().get(i * step).range().start() + 4;
        var anchor = Anchors.of(places, new Range(at, at + 20));
        UUID mark = UUID.randomUUID();
        Times times = Times.at(Instant.EPOCH);
        marks.add(
            new Highlight(
                mark, id, anchor, HighlightColor.GREEN, HighlightStyle.MARK, List.of(), times));
        where.put(mark, new Verdict.Exact(anchor.range()));
      }
      model
          .annotationsProperty()
          .set(new Annotations(id, marks, List.of(), List.of(), where, Set.of()));
    }
  }

  private static final class Rich implements Rival {
    private final StyleClassedTextArea area = new StyleClassedTextArea();
    private final StackPane pane = new StackPane(new VirtualizedScrollPane<>(area));
    private String text;

    Rich() {
      area.setWrapText(true);
      area.setEditable(false);
      area.setStyle("-fx-font-family: 'Noto Serif SC'; -fx-font-size: 20px;");
    }

    @Override
    public Region node() {
      return pane;
    }

    @Override
    public void prepare(List<String> paragraphs) {
      text = String.join("\n", paragraphs);
    }

    @Override
    public void load() {
      area.replaceText(text);
      area.showParagraphAtTop(0);
    }

    @Override
    public boolean isReady() {
      return true;
    }

    @Override
    public void page() {
      area.scrollYBy(800);
    }

    @Override
    public void jumpToMiddle() {
      area.showParagraphAtTop(area.getParagraphs().size() / 2);
    }

    @Override
    public void mark() {
      int step = area.getParagraphs().size() / MARKS;
      for (int i = 0; i < MARKS; i++) {
        area.setStyle(i * step, 4, 24, List.of("mark"));
      }
    }
  }

  private static final class Web implements Rival {
    private final WebView view = new WebView();
    private final StackPane pane = new StackPane(view);
    private boolean loading;
    private String text;

    Web() {
      view.getEngine()
          .getLoadWorker()
          .stateProperty()
          .addListener((_, _, state) -> loading &= state != Worker.State.SUCCEEDED);
    }

    @Override
    public Region node() {
      return pane;
    }

    @Override
    public void prepare(List<String> paragraphs) {
      StringBuilder page = new StringBuilder("<body style='font:20px/1.8 \"Noto Serif SC\"'>");
      for (int i = 0; i < paragraphs.size(); i++) {
        page.append("<p id=p").append(i).append('>').append(paragraphs.get(i)).append("</p>");
      }
      text = page.toString();
    }

    @Override
    public void load() {
      loading = true;
      view.getEngine().loadContent(text);
    }

    @Override
    public boolean isReady() {
      return !loading;
    }

    @Override
    public void page() {
      view.getEngine().executeScript("window.scrollBy(0, 800)");
    }

    @Override
    public void jumpToMiddle() {
      view.getEngine().executeScript("document.getElementById('p25000').scrollIntoView()");
    }

    @Override
    public void mark() {
      view.getEngine()
          .executeScript(
              "for (let i = 0; i < 50000; i += 25) { const p = document.getElementById('p' + i);"
                  + "const r = document.createRange(); r.setStart(p.firstChild, 4);"
                  + "r.setEnd(p.firstChild, 24); const m = document.createElement('mark');"
                  + "r.surroundContents(m); }");
    }
  }
}
