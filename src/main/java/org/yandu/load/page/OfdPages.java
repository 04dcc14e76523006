package org.yandu.load.page;

import java.util.ArrayList;
import java.util.List;
import javax.xml.stream.XMLStreamException;
import org.yandu.load.container.Xml;
import org.yandu.load.raw.Marks;

/** Reads the pages of an OFD document: letters and pictures with their places, in points. */
final class OfdPages {
  private static final float POINTS = 72 / 25.4f;
  private static final float[] STRAIGHT = {1, 0, 0, 1, 0, 0};
  private static final int MOST_GLYPHS = 4_000_000;
  private static final int MOST_PICTURES = 200;
  private static final int MOST_TEMPLATES = 8;
  private static final int HEAVY = 600;

  private final OfdParts parts;
  private final OfdDocument document;
  private final OfdTemplates uses;
  private List<Glyph> glyphs = new ArrayList<>();
  private List<PlacedPicture> pictures = new ArrayList<>();
  private float[] box;
  private long all;

  OfdPages(OfdParts parts, OfdDocument document) throws XMLStreamException {
    this.parts = parts;
    this.document = document;
    uses = OfdTemplates.count(parts, document);
  }

  boolean isTooMuch() {
    return all > MOST_GLYPHS;
  }

  PlacedPage read(String part, String label) throws XMLStreamException {
    glyphs = new ArrayList<>();
    pictures = new ArrayList<>();
    box = document.box();
    List<String> used = objects(part);
    List<Glyph> own = glyphs;
    List<PlacedPicture> ownPictures = pictures;
    var repeated = new ArrayList<Glyph>();
    for (String id : used) {
      glyphs = new ArrayList<>();
      pictures = new ArrayList<>();
      objects(document.templates().getOrDefault(id, ""));
      boolean shared = uses.of(id) > 1;
      (shared ? repeated : own).addAll(glyphs);
      ownPictures.addAll(shared ? List.of() : pictures);
    }
    all += own.size() + repeated.size();
    float width = box[2] * POINTS;
    return new PlacedPage(label, width, box[3] * POINTS, own, ownPictures, List.of(), repeated);
  }

  /**
   * Adds what the part shows.
   *
   * @return the templates that it stands on
   */
  private List<String> objects(String part) throws XMLStreamException {
    var used = new ArrayList<String>();
    if (!parts.has(part)) {
      return used;
    }
    try (Xml xml = parts.open(part)) {
      while (xml.next() && !isTooMuch()) {
        if (xml.isStart("PhysicalBox")) {
          box = OfdNumbers.box(OfdDocument.words(xml, "PhysicalBox"), box);
        } else if (xml.isStart("Template") && used.size() < MOST_TEMPLATES) {
          used.add(xml.attribute("TemplateID"));
        } else if (xml.isStart("TextObject")) {
          text(xml);
        } else if (xml.isStart("ImageObject")) {
          picture(xml);
        }
      }
    }
    return used;
  }

  /** A text object: where it stands, how it is turned, how large its letters are. */
  private record Run(float[] boundary, float[] turn, float size, Face face) {}

  private void text(Xml xml) throws XMLStreamException {
    float[] turn = OfdNumbers.row(xml.attribute("CTM"));
    float size = OfdNumbers.number(xml.attribute("Size"));
    boolean bold = xml.number("Weight", 400) >= HEAVY;
    var run =
        new Run(
            OfdNumbers.box(xml.attribute("Boundary"), box),
            turn.length == 6 ? turn : STRAIGHT,
            Float.isNaN(size) || size <= 0 ? 3.5f : size,
            new Face(xml.attribute("Font"), bold));
    float x = 0;
    float y = 0;
    while (xml.next() && !xml.isEnd("TextObject")) {
      if (xml.isStart("TextCode")) {
        // A piece that does not say where it starts goes on where the last one started.
        float ownX = OfdNumbers.number(xml.attribute("X"));
        float ownY = OfdNumbers.number(xml.attribute("Y"));
        x = Float.isNaN(ownX) ? x : ownX;
        y = Float.isNaN(ownY) ? y : ownY;
        String across = xml.attribute("DeltaX");
        String down = xml.attribute("DeltaY");
        letters(run, x, y, OfdDocument.words(xml, "TextCode"), across, down);
      }
    }
  }

  private void letters(
      Run run, float fromX, float fromY, String words, String across, String down) {
    float[] dx = OfdNumbers.deltas(across, words.length());
    float[] dy = OfdNumbers.deltas(down, words.length());
    float x = fromX;
    float y = fromY;
    int n = 0;
    for (int i = 0; i < words.length() && all + glyphs.size() <= MOST_GLYPHS; n++) {
      int point = words.codePointAt(i);
      String letter = Character.toString(point);
      i += Character.charCount(point);
      float natural = Marks.width(letter) >= 1 ? run.size : run.size / 2;
      float advance = n < dx.length ? dx[n] : down.isBlank() ? natural : 0;
      if (point != '\n' && point != '\r') {
        glyph(run, x, y, Math.min(advance > 0 ? advance : natural, 1.2f * run.size), letter);
      }
      x += advance;
      y += n < dy.length ? dy[n] : 0;
    }
  }

  private void glyph(Run run, float x, float y, float width, String letter) {
    float[] t = run.turn;
    float left = run.boundary[0] - box[0] + t[0] * x + t[2] * y + t[4];
    float base = run.boundary[1] - box[1] + t[1] * x + t[3] * y + t[5];
    float wide = (float) Math.hypot(t[0], t[1]);
    float high = (float) Math.hypot(t[2], t[3]);
    float size = run.size * high * POINTS;
    boolean slanted =
        Math.min(Math.abs(t[0]), Math.abs(t[1])) > .2f * Math.max(Math.abs(t[0]), Math.abs(t[1]));
    boolean shown =
        !slanted
            && size > .5f
            && size < 2000
            && left >= -size
            && base >= -size
            && left <= 2 * box[2];
    if (shown && base <= 2 * box[3]) {
      float advance = width * wide * POINTS;
      glyphs.add(new Glyph(left * POINTS, base * POINTS, advance, size, letter, run.face));
    }
  }

  private void picture(Xml xml) {
    float[] place = OfdNumbers.box(xml.attribute("Boundary"), new float[0]);
    String part = document.media().getOrDefault(xml.attribute("ResourceID"), "");
    if (place.length == 4 && pictures.size() < MOST_PICTURES && parts.has(part)) {
      pictures.add(
          new PlacedPicture(
              (place[0] - box[0]) * POINTS,
              (place[1] - box[1]) * POINTS,
              place[2] * POINTS,
              place[3] * POINTS,
              _ -> OfdPictures.encoded(parts.bytes(part))));
    }
  }
}
