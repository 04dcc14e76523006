package org.yandu.typeset;

/** The two weights text is set in. */
public enum Face {
  REGULAR,
  BOLD
}
