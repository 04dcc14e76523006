package org.yandu.ui.reader;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.yandu.text.Range;
import org.yandu.typeset.Layout;
import org.yandu.typeset.Pages;

/** Pages of one column or two, one page on the view at a time. */
final class Paging implements Placement {
  private final Form form;
  private final Layout layout;
  private final Pages pages;
  private List<Strip> strips = List.of();
  private int page;

  Paging(Form form, Layout layout) {
    this.form = form;
    this.layout = layout;
    pages = Pages.of(layout, form.columns(), true);
    moveTo(0);
  }

  @Override
  public Layout layout() {
    return layout;
  }

  @Override
  public List<Strip> strips() {
    return strips;
  }

  @Override
  public double position() {
    return page;
  }

  @Override
  public double largest() {
    return Math.max(0, pages.count() - 1);
  }

  @Override
  public double visible() {
    return 1;
  }

  @Override
  public void moveTo(double position) {
    page = (int) Math.clamp(Math.rint(position), 0, largest());
    List<Strip> found = new ArrayList<>();
    for (int i = 0; i < form.columns() && pages.count() > 0; i++) {
      Pages.Column column = pages.column(page, i);
      if (column.end() > column.first()) {
        found.add(strip(column, i));
      }
    }
    strips = List.copyOf(found);
  }

  private Strip strip(Pages.Column column, int index) {
    double width = layout.measure().width();
    double all = form.columns() * width + (form.columns() - 1) * Form.BETWEEN;
    double left = Math.floor((form.width() - all) / 2) + index * (width + Form.BETWEEN);
    return new Strip(column.first(), column.end(), column.top(), column.bottom(), left, Form.HEAD);
  }

  @Override
  public Place top() {
    return Place.below(pages.startOf(page), form.size());
  }

  @Override
  public void restore(Place place) {
    moveTo(pages.pageOf(place.offset()));
  }

  @Override
  public void reveal(Range range) {
    moveTo(pages.pageOf(range.start()));
  }

  @Override
  public Optional<PageNumber> page() {
    return Optional.of(new PageNumber(page + 1, pages.isWhole() ? pages.count() : 0));
  }
}
