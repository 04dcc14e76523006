package org.yandu.architecture.planted.ui.reader;

import javafx.scene.Node;

/** Innocent: a screen draws. */
public record Screen(Node allowed) {}
