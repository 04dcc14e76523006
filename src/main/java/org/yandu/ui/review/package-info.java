/** Going through highlights whose place in a changed text is uncertain; knows no other screen. */
package org.yandu.ui.review;
