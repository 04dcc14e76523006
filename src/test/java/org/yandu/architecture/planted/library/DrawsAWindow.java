package org.yandu.architecture.planted.library;

import javafx.scene.Node;

/** Breaks the fence around JavaFX, by an array. */
record DrawsAWindow(Node[] forbidden) {}
