package org.yandu.architecture.planted.ui.notes;

import org.yandu.architecture.planted.ui.reader.Screen;

/** Breaks the arrows: screens meet in the window only. */
public record SeesAnotherScreen(Screen sideways) {}
