package org.yandu.store;

/** The tables of a store during one visit; must not be kept beyond it. */
public final class Tables {
  private final Sql sql;

  Tables(Sql sql) {
    this.sql = sql;
  }

  public Documents documents() {
    return new Documents(sql);
  }

  public Pictures pictures() {
    return new Pictures(sql);
  }

  public Highlights highlights() {
    return new Highlights(sql);
  }

  public Notes notes() {
    return new Notes(sql);
  }

  public Tags tags() {
    return new Tags(sql);
  }

  public Notebooks notebooks() {
    return new Notebooks(sql);
  }

  public SharedRows shared() {
    return new SharedRows(sql);
  }

  public Steps steps() {
    return new Steps(sql);
  }

  public Bookmarks bookmarks() {
    return new Bookmarks(sql);
  }

  public StoredCorrections corrections() {
    return new StoredCorrections(sql);
  }

  public Placements placements() {
    return new Placements(sql);
  }

  public ReadingPlaces readingPlaces() {
    return new ReadingPlaces(sql);
  }

  public Versions versions() {
    return new Versions(sql);
  }

  public Inspection inspection() {
    return new Inspection(sql);
  }
}
