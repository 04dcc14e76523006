package org.yandu.ui.kit;

/** The chapters of the list of keys; each has its words under {@code keys.group.<name>}. */
public enum KeyGroup {
  FILE,
  READING,
  MARKING,
  NOTES,
  STRUCTURE,
  WINDOW
}
