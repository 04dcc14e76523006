package org.yandu.architecture.planted.text;

import org.yandu.architecture.planted.store.Keeps;

/** Breaks the arrows: the text must know nothing. Together with the store a circle, too. */
public record KnowsTheStore(Keeps upwards) {}
