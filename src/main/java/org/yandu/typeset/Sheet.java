package org.yandu.typeset;

import org.yandu.text.Block;
import org.yandu.text.BlockKind;
import org.yandu.text.Document;

/** A document and all that decides how its blocks are set; immutable, any thread. */
final class Sheet {
  /** In a column of fewer characters nothing is set in from its sides. */
  private static final double NARROW = 14;

  /** Room of the bullet of an item without a mark of its own. */
  static final double BULLET = 1;

  final Document document;
  final Measure measure;
  final Advances advances;
  final Spacing spacing;
  private final Styles styles;

  Sheet(Document document, Measure measure, Advances advances) {
    this.document = document;
    this.measure = measure;
    this.advances = advances;
    spacing = new Spacing(measure.options());
    styles = new Styles(measure.options());
  }

  Block block(int index) {
    return document.blocks().get(index);
  }

  Style style(int index) {
    return styles.of(document, index);
  }

  BlockText text(int index) {
    return BlockText.of(document, block(index));
  }

  /** Size of the characters of a block in pixels. */
  double size(int index) {
    return measure.size() * style(index).size();
  }

  /** From line to line of a block in pixels; the height of a picture. */
  double lineHeight(int index) {
    return block(index).kind() == BlockKind.PICTURE
        ? picture(index).height()
        : style(index).lineHeight(measure.size());
  }

  PictureBox picture(int index) {
    return PictureBox.of(document.pictures(), block(index).range().start(), measure);
  }

  /** The room of a block's lines. */
  Shape shape(int index, BlockText text) {
    Style style = style(index);
    double em = 1 / style.size();
    double whole = measure.width() / measure.size();
    double left = whole < NARROW ? 0 : style.inset() * em;
    double width = Math.max(1, whole * em - 2 * left);
    double indent = Math.min(style.indent() * em, width - 1);
    boolean hanging = measure.options().hanging() && style.align() == Align.JUSTIFY;
    double hang = style.align() == Align.LEFT ? indent : 0;
    var shape = new Shape(left, width, indent, hang, -1, hanging);
    return block(index).kind() == BlockKind.LIST_ITEM ? item(shape, text, style) : shape;
  }

  private Shape item(Shape plain, BlockText text, Style style) {
    int end = ListMark.end(text);
    double wide = end < 0 ? BULLET : ListMark.width(text, end, advances, style.face());
    double hang = plain.indent() + wide;
    if (hang > plain.width() / 2 || wide == 0) {
      return plain;
    }
    double indent = end < 0 ? hang : plain.indent();
    return new Shape(plain.left(), plain.width(), indent, hang, end, plain.hanging());
  }

  /** Whether a list item came without a mark of its own and is shown with a bullet. */
  boolean isBare(int index, BlockText text) {
    return block(index).kind() == BlockKind.LIST_ITEM && ListMark.end(text) < 0;
  }
}
