import java.awt.geom.Area;
import java.awt.geom.Path2D;
import java.awt.geom.PathIterator;
import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Makes of a TrueType font one whose contours do not overlap: a program that fills a glyph by the
 * even-odd rule leaves holes where they do. Nothing else of the font changes.
 *
 * <p>{@code java src/fonts/WithoutOverlaps.java from.ttf to.ttf}
 */
final class WithoutOverlaps {
  private static final int ON_CURVE = 1;
  private static final int X_SHORT = 2;
  private static final int Y_SHORT = 4;
  private static final int REPEAT = 8;
  private static final int X_SAME = 16;
  private static final int Y_SAME = 32;

  /** In units of the font, of which an em has a thousand. */
  private static final double NEAR = 0.02;

  /** A point of a contour; off the curve it is the control point of a quadratic one. */
  private record Point(double x, double y, boolean on) {
    Point rounded() {
      return new Point(Math.round(x), Math.round(y), on);
    }

    boolean near(Point other, double most) {
      return Math.abs(x - other.x) <= most && Math.abs(y - other.y) <= most;
    }

    Point towards(Point other, double part, boolean onCurve) {
      return new Point(x + (other.x - x) * part, y + (other.y - y) * part, onCurve);
    }
  }

  private final Map<String, byte[]> tables = new LinkedHashMap<>();
  private final int version;

  private WithoutOverlaps(byte[] font) {
    ByteBuffer in = ByteBuffer.wrap(font);
    version = in.getInt();
    int count = in.getShort();
    for (int i = 0; i < count; i++) {
      int at = 12 + 16 * i;
      String tag = new String(font, at, 4, StandardCharsets.US_ASCII);
      byte[] table = new byte[in.getInt(at + 12)];
      in.get(in.getInt(at + 8), table);
      tables.put(tag, table);
    }
  }

  public static void main(String[] files) throws IOException {
    WithoutOverlaps font = new WithoutOverlaps(Files.readAllBytes(Path.of(files[0])));
    int changed = font.rewrite();
    Files.write(Path.of(files[1]), font.bytes());
    System.out.println(changed + " glyphs changed");
  }

  private int rewrite() throws IOException {
    ByteBuffer head = ByteBuffer.wrap(tables.get("head"));
    boolean wide = head.getShort(50) == 1;
    byte[] glyf = tables.get("glyf");
    ByteBuffer loca = ByteBuffer.wrap(tables.get("loca"));
    int glyphs = loca.capacity() / (wide ? 4 : 2) - 1;
    var bytes = new ByteArrayOutputStream();
    ByteBuffer offsets = ByteBuffer.allocate(4 * (glyphs + 1));
    int changed = 0;
    for (int i = 0; i < glyphs; i++) {
      int from = wide ? loca.getInt(4 * i) : 2 * (loca.getShort(2 * i) & 0xffff);
      int to = wide ? loca.getInt(4 * i + 4) : 2 * (loca.getShort(2 * i + 2) & 0xffff);
      offsets.putInt(bytes.size());
      byte[] old = java.util.Arrays.copyOfRange(glyf, from, to);
      byte[] fresh = glyph(old);
      changed += fresh == old ? 0 : 1;
      bytes.write(fresh);
      while (bytes.size() % 4 != 0) {
        bytes.write(0);
      }
    }
    offsets.putInt(bytes.size());
    tables.put("glyf", bytes.toByteArray());
    tables.put("loca", offsets.array());
    head.putShort(50, (short) 1);
    return changed;
  }

  /** The glyph with its outline as one area; composites and empty ones as they are. */
  private static byte[] glyph(byte[] old) throws IOException {
    if (old.length == 0 || ByteBuffer.wrap(old).getShort() <= 0) {
      return old;
    }
    Path2D outline = new Path2D.Double(Path2D.WIND_NON_ZERO);
    for (List<Point> contour : contours(ByteBuffer.wrap(old))) {
      draw(contour, outline);
    }
    List<List<Point>> fresh = contours(new Area(outline));
    return fresh.isEmpty() ? old : written(fresh);
  }

  private static List<List<Point>> contours(ByteBuffer in) {
    int count = in.getShort();
    in.position(10);
    int[] ends = new int[count];
    for (int i = 0; i < count; i++) {
      ends[i] = in.getShort() & 0xffff;
    }
    in.position(in.position() + 2 + (in.getShort(in.position()) & 0xffff));
    int points = ends[count - 1] + 1;
    int[] flags = new int[points];
    for (int i = 0; i < points; i++) {
      flags[i] = in.get() & 0xff;
      if ((flags[i] & REPEAT) != 0) {
        int more = in.get() & 0xff;
        for (int j = 0; j < more; j++) {
          flags[i + 1] = flags[i];
          i++;
        }
      }
    }
    int[] xs = coordinates(in, flags, X_SHORT, X_SAME);
    int[] ys = coordinates(in, flags, Y_SHORT, Y_SAME);
    List<List<Point>> contours = new ArrayList<>();
    int next = 0;
    for (int end : ends) {
      List<Point> contour = new ArrayList<>();
      for (; next <= end; next++) {
        contour.add(new Point(xs[next], ys[next], (flags[next] & ON_CURVE) != 0));
      }
      contours.add(contour);
    }
    return contours;
  }

  private static int[] coordinates(ByteBuffer in, int[] flags, int small, int same) {
    int[] all = new int[flags.length];
    int at = 0;
    for (int i = 0; i < flags.length; i++) {
      if ((flags[i] & small) != 0) {
        int by = in.get() & 0xff;
        at += (flags[i] & same) != 0 ? by : -by;
      } else if ((flags[i] & same) == 0) {
        at += in.getShort();
      }
      all[i] = at;
    }
    return all;
  }

  private static void draw(List<Point> contour, Path2D path) {
    int size = contour.size();
    int first = 0;
    while (first < size && !contour.get(first).on()) {
      first++;
    }
    if (first == size) {
      throw new IllegalArgumentException("a contour without a point on it");
    }
    Point start = contour.get(first);
    path.moveTo(start.x(), start.y());
    Point control = null;
    for (int i = 1; i <= size; i++) {
      Point point = contour.get((first + i) % size);
      if (control == null && point.on()) {
        path.lineTo(point.x(), point.y());
      } else if (control == null) {
        control = point;
      } else if (point.on()) {
        path.quadTo(control.x(), control.y(), point.x(), point.y());
        control = null;
      } else {
        double x = (control.x() + point.x()) / 2.0;
        double y = (control.y() + point.y()) / 2.0;
        path.quadTo(control.x(), control.y(), x, y);
        control = point;
      }
    }
    if (control != null) {
      path.quadTo(control.x(), control.y(), start.x(), start.y());
    }
    path.closePath();
  }

  private static List<List<Point>> contours(Area area) {
    List<List<Point>> contours = new ArrayList<>();
    List<Point> contour = new ArrayList<>();
    double[] c = new double[6];
    for (PathIterator it = area.getPathIterator(null); !it.isDone(); it.next()) {
      switch (it.currentSegment(c)) {
        case PathIterator.SEG_MOVETO -> {
          contour = new ArrayList<>();
          contour.add(new Point(c[0], c[1], true));
        }
        case PathIterator.SEG_LINETO -> contour.add(new Point(c[0], c[1], true));
        case PathIterator.SEG_QUADTO -> {
          contour.add(new Point(c[0], c[1], false));
          contour.add(new Point(c[2], c[3], true));
        }
        case PathIterator.SEG_CLOSE -> {
          List<Point> tidy = implied(tidied(mended(contour)));
          if (tidy.size() > 2) {
            contours.add(tidy);
          }
        }
        default -> throw new IllegalArgumentException("a cubic curve");
      }
    }
    return contours;
  }

  /** With curves in one piece again that were cut at their highest and lowest points. */
  private static List<Point> mended(List<Point> contour) {
    List<Point> whole = new ArrayList<>(contour);
    int i = 0;
    while (i + 4 < whole.size()) {
      Point from = whole.get(i);
      Point one = whole.get(i + 1);
      Point cut = whole.get(i + 2);
      Point two = whole.get(i + 3);
      Point to = whole.get(i + 4);
      boolean curves = from.on() && !one.on() && cut.on() && !two.on() && to.on();
      Point control = curves ? control(from, one, cut, two, to) : null;
      if (control != null) {
        whole.set(i + 1, control);
        whole.remove(i + 2);
        whole.remove(i + 2);
      } else {
        i++;
      }
    }
    return whole;
  }

  /** The control point of the curve that these two are the parts of; null if they are not. */
  private static Point control(Point from, Point one, Point cut, Point two, Point to) {
    double length = Math.hypot(two.x() - one.x(), two.y() - one.y());
    double part = Math.hypot(cut.x() - one.x(), cut.y() - one.y()) / length;
    if (!(part > 0.001 && part < 0.999) || !one.towards(two, part, true).near(cut, NEAR)) {
      return null;
    }
    Point control = from.towards(one, 1 / part, false);
    return control.towards(to, part, false).near(two, NEAR) ? control : null;
  }

  /** Rounded; without points on the same spot, nor the last one if it is the first again. */
  private static List<Point> tidied(List<Point> contour) {
    List<Point> tidy = new ArrayList<>();
    for (Point exact : contour) {
      Point point = exact.rounded();
      if (tidy.isEmpty() || !tidy.getLast().near(point, 0)) {
        tidy.add(point);
      } else if (point.on() && !tidy.getLast().on()) {
        tidy.set(tidy.size() - 1, point);
      }
    }
    while (tidy.size() > 1 && tidy.getLast().on() && tidy.getFirst().near(tidy.getLast(), 0)) {
      tidy.removeLast();
    }
    return tidy;
  }

  /** Without the points that lie in the middle of two control points, where one is implied. */
  private static List<Point> implied(List<Point> contour) {
    List<Point> fewer = new ArrayList<>();
    for (int i = 0; i < contour.size(); i++) {
      Point point = contour.get(i);
      Point before = contour.get((i + contour.size() - 1) % contour.size());
      Point after = contour.get((i + 1) % contour.size());
      // The first stays, so that there is always one on the curve.
      boolean middle =
          i > 0
              && point.on()
              && !before.on()
              && !after.on()
              && before.towards(after, 0.5, true).near(point, 0.5);
      if (!middle) {
        fewer.add(point);
      }
    }
    return fewer;
  }

  private static byte[] written(List<List<Point>> contours) throws IOException {
    List<Point> points = contours.stream().flatMap(List::stream).toList();
    var bytes = new ByteArrayOutputStream();
    var out = new DataOutputStream(bytes);
    out.writeShort(contours.size());
    out.writeShort((int) points.stream().mapToDouble(Point::x).min().orElse(0));
    out.writeShort((int) points.stream().mapToDouble(Point::y).min().orElse(0));
    out.writeShort((int) points.stream().mapToDouble(Point::x).max().orElse(0));
    out.writeShort((int) points.stream().mapToDouble(Point::y).max().orElse(0));
    int end = -1;
    for (List<Point> contour : contours) {
      end += contour.size();
      out.writeShort(end);
    }
    out.writeShort(0);
    var xs = new ByteArrayOutputStream();
    var ys = new ByteArrayOutputStream();
    List<Integer> flags = new ArrayList<>();
    int x = 0;
    int y = 0;
    for (Point point : points) {
      int flag = point.on() ? ON_CURVE : 0;
      flag |= delta((int) point.x() - x, X_SHORT, X_SAME, new DataOutputStream(xs));
      flag |= delta((int) point.y() - y, Y_SHORT, Y_SAME, new DataOutputStream(ys));
      flags.add(flag);
      x = (int) point.x();
      y = (int) point.y();
    }
    for (int i = 0; i < flags.size(); ) {
      int same = 1;
      while (same < 256 && i + same < flags.size() && flags.get(i + same).equals(flags.get(i))) {
        same++;
      }
      if (same > 2) {
        out.writeByte(flags.get(i) | REPEAT);
        out.writeByte(same - 1);
      } else {
        for (int j = 0; j < same; j++) {
          out.writeByte(flags.get(i));
        }
      }
      i += same;
    }
    out.write(xs.toByteArray());
    out.write(ys.toByteArray());
    return bytes.toByteArray();
  }

  private static int delta(int by, int small, int same, DataOutputStream out) throws IOException {
    if (by == 0) {
      return same;
    } else if (Math.abs(by) < 256) {
      out.writeByte(Math.abs(by));
      return by > 0 ? small | same : small;
    }
    out.writeShort(by);
    return 0;
  }

  /** The whole font, its checksums made anew. */
  private byte[] bytes() throws IOException {
    ByteBuffer.wrap(tables.get("head")).putInt(8, 0);
    int count = tables.size();
    int power = Integer.highestOneBit(count);
    var directory = ByteBuffer.allocate(12 + 16 * count);
    directory.putInt(version).putShort((short) count).putShort((short) (16 * power));
    directory.putShort((short) Integer.numberOfTrailingZeros(power));
    directory.putShort((short) (16 * (count - power)));
    var body = new ByteArrayOutputStream();
    int headAt = 0;
    for (Map.Entry<String, byte[]> table : tables.entrySet()) {
      int at = directory.capacity() + body.size();
      headAt = table.getKey().equals("head") ? at : headAt;
      directory.put(table.getKey().getBytes(StandardCharsets.US_ASCII));
      directory.putInt(sum(table.getValue())).putInt(at).putInt(table.getValue().length);
      body.write(table.getValue());
      while (body.size() % 4 != 0) {
        body.write(0);
      }
    }
    var all = new ByteArrayOutputStream();
    all.write(directory.array());
    body.writeTo(all);
    byte[] font = all.toByteArray();
    ByteBuffer.wrap(font).putInt(headAt + 8, 0xB1B0AFBA - sum(font));
    return font;
  }

  private static int sum(byte[] table) {
    int sum = 0;
    ByteBuffer in = ByteBuffer.wrap(java.util.Arrays.copyOf(table, (table.length + 3) / 4 * 4));
    while (in.hasRemaining()) {
      sum += in.getInt();
    }
    return sum;
  }
}
