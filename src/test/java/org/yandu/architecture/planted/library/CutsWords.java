package org.yandu.architecture.planted.library;

import com.hankcs.hanlp.seg.common.Term;

/** Breaks the fence around the dictionaries. */
record CutsWords(Term forbidden) {}
