package org.yandu.ui.reader;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import javafx.geometry.Point2D;
import javafx.scene.Scene;
import javafx.scene.input.MouseButton;
import javafx.stage.Stage;
import org.junit.jupiter.api.BeforeEach;
import org.yandu.anchor.Anchors;
import org.yandu.anchor.Verdict;
import org.yandu.correction.Correction;
import org.yandu.i18n.Language;
import org.yandu.i18n.Texts;
import org.yandu.library.Annotations;
import org.yandu.note.Highlight;
import org.yandu.note.HighlightColor;
import org.yandu.note.HighlightStyle;
import org.yandu.note.Times;
import org.yandu.text.Document;
import org.yandu.text.Places;
import org.yandu.text.Range;
import org.yandu.text.SketchedDocument;
import org.yandu.ui.FxTest;
import org.yandu.ui.TestInput;
import org.yandu.ui.kit.CorrectionActions;

/** Base of tests of the reading view: the view in a window, and what it asked for as words. */
abstract class ReaderTest extends FxTest {
  static final String SPEECH =
      """
      = 在秋收总结会上的讲话
      @ 林远山 县长
      同志们：
      # 一、今年的收成
      今年雨水充足，各乡的粮食产量都比去年提高了一成，这是大家辛勤劳动的结果。
      水利工程修了三年，|今年终于通水，下游两万亩旱地变成了水田。
      # 二、明年的打算
      明年要把晒场修好，把仓库建好，让每一粒粮食都有地方存放。
      """;

  private static final UUID DOCUMENT = new UUID(0, 1);

  final List<String> asked = new ArrayList<>();
  final ReaderModel model = new ReaderModel();
  final List<Highlight> highlights = new ArrayList<>();
  ReaderView reader;
  private Places places;
  Stage stage;

  @BeforeEach
  void open() {
    reader =
        TestInput.onFx(() ->
            new ReaderView(model, new Recorder(), new CorrectionRecorder(), Texts.of(Language.ZH)));
    stage = show(reader, 800, 600);
    TestInput.run(reader::requestFocus);
  }

  void open(String sketch) {
    open(SketchedDocument.of(sketch));
  }

  void open(Document document) {
    TestInput.run(() -> model.documentProperty().set(document));
    TestInput.settle();
  }

  Scene scene() {
    return stage.getScene();
  }

  Document document() {
    return model.documentProperty().get();
  }

  /** The canonical range of the first place where the document says {@code words}. */
  Range rangeOf(String words) {
    int start = document().text().indexOf(words);
    if (start < 0) {
      throw new AssertionError("the document does not say " + words);
    }
    return new Range(start, start + words.length());
  }

  /** The point left of a character at half its height, in the view. */
  Point2D before(int offset) {
    return TestInput.onFx(() -> {
      Viewport view = reader.viewport();
      var line = view.layout().line(view.layout().lineOf(offset));
      double y = view.shiftY(line) + line.baseline() - line.box().size() * 0.35;
      return new Point2D(view.shiftX(line) + line.edge(line.toIndex(offset)), y);
    });
  }

  void drag(int from, int to) {
    Point2D a = before(from);
    Point2D b = before(to);
    TestInput.drag(reader, a.getX() + 1, a.getY(), b.getX() + 1, b.getY());
  }

  /** Clicks on the character at {@code offset}. */
  void click(int offset, int times, int modifiers) {
    Point2D at = before(offset);
    TestInput.click(reader, at.getX() + 6, at.getY(), MouseButton.PRIMARY, times, modifiers);
  }

  Range selection() {
    return TestInput.onFx(() -> model.selectionProperty().get());
  }

  String selected() {
    return TestInput.onFx(() -> model.selectedText().orElse(""));
  }

  void select(Range range) {
    drag(range.start(), range.end());
    if (!range.equals(selection())) {
      throw new AssertionError("not selected: " + range + " but " + selection());
    }
  }

  UUID mark(String words, HighlightColor color, HighlightStyle style) {
    UUID id = addMark(rangeOf(words), color, style);
    TestInput.run(this::setMarks);
    TestInput.settle();
    return id;
  }

  UUID addMark(Range range, HighlightColor color, HighlightStyle style) {
    UUID id = UUID.randomUUID();
    places = places == null || places.document() != document() ? Places.of(document()) : places;
    var anchor = Anchors.of(places, range);
    highlights.add(
        new Highlight(id, DOCUMENT, anchor, color, style, List.of(), Times.at(Instant.EPOCH)));
    return id;
  }

  void setMarks() {
    Map<UUID, Verdict> where = new HashMap<>();
    highlights.forEach(each -> where.put(each.id(), new Verdict.Exact(each.anchor().range())));
    model
        .annotationsProperty()
        .set(
            new Annotations(DOCUMENT, highlights, List.of(), List.of(), where, java.util.Set.of()));
  }

  private final class CorrectionRecorder implements CorrectionActions {
    @Override
    public void correct(List<Correction> corrections) {
      asked.add("correct " + corrections.stream().map(Correction::kind).toList());
    }

    @Override
    public void openPattern() {
      asked.add("pattern");
    }

    @Override
    public void openUnplaced() {
      asked.add("unplaced");
    }

    @Override
    public void clearCorrections() {
      asked.add("clear");
    }
  }

  private final class Recorder implements ReaderActions {
    @Override
    public void highlight(Range range, HighlightColor color, HighlightStyle style) {
      asked.add("highlight " + document().shown(range) + " " + color + " " + style);
    }

    @Override
    public void highlightEverywhere(Range range) {
      asked.add("everywhere " + document().shown(range));
    }

    @Override
    public void moveHighlight(UUID highlight, Range range) {
      asked.add("move " + highlight + " " + document().shown(range));
    }

    @Override
    public void writeNote(Range range) {
      asked.add("note " + document().shown(range));
    }

    @Override
    public void writeOnSection(List<Range> where) {
      asked.add("section " + where);
    }

    @Override
    public void mark(Range range, java.util.function.Consumer<UUID> then) {
      asked.add("mark " + document().shown(range));
    }

    @Override
    public void setImportant(UUID highlight, boolean important) {
      asked.add("important " + highlight + " " + important);
    }

    @Override
    public void setKind(UUID highlight, String kind) {
      asked.add("kind " + highlight + " " + kind);
    }

    @Override
    public List<String> ownKinds() {
      return List.of();
    }

    @Override
    public void collect(UUID highlight) {
      asked.add("collect " + highlight);
    }

    @Override
    public void copy(Range range) {
      asked.add("copy " + document().shown(range));
    }

    @Override
    public void copyWithCitation(Range range) {
      asked.add("cite " + document().shown(range));
    }

    @Override
    public void highlightClicked(UUID highlight) {
      asked.add("clicked " + highlight);
    }

    @Override
    public void writeNoteOn(UUID highlight) {
      asked.add("note on " + highlight);
    }

    @Override
    public void follow(Range target) {
      asked.add("follow " + document().shown(target));
    }

    @Override
    public void restyle(UUID highlight, HighlightColor color, HighlightStyle style) {
      asked.add("restyle " + highlight + " " + color + " " + style);
    }

    @Override
    public void deleteHighlight(UUID highlight) {
      asked.add("delete " + highlight);
    }
  }
}
